package dev.retort.hooks;

import dev.retort.config.Configuration;
import dev.retort.config.Key;
import dev.retort.environment.MigrationEnvironment;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The name of a project's environment class.
 *
 * @param className its full name
 * @param where what names it, for messages
 */
record EnvironmentName(String className, String where) {

    private static final String SERVICE = "META-INF/services/" + MigrationEnvironment.class.getName();
    private static final String RESOURCES = "src/main/resources";

    /** What the key says, else what the project's own directories say; no jar is opened for it. */
    static Optional<EnvironmentName> of(Configuration configuration) {
        return configuration
                .get(Key.ENVIRONMENT)
                .map(name -> new EnvironmentName(name, configuration.file() + ", key " + Key.ENVIRONMENT.text()))
                .or(() -> ofService(configuration));
    }

    private static Optional<EnvironmentName> ofService(Configuration configuration) {
        return Stream.concat(
                        Stream.of(RESOURCES, configuration.require(Key.MIGRATIONS_DIRECTORY)),
                        configuration.list(Key.ENTITIES_CLASSPATH).stream())
                .map(name -> configuration.directory().resolve(name).resolve(SERVICE))
                .filter(Files::isRegularFile)
                .findFirst()
                .flatMap(EnvironmentName::in);
    }

    private static Optional<EnvironmentName> in(Path file) {
        try {
            List<String> names = Files.readAllLines(file).stream()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (names.size() > 1) {
                throw new UsageException(Problem.of("There are several environment classes")
                        .where(file.toString())
                        .found(String.join(", ", names))
                        .wanted("one")
                        .next("leave one in that file, or choose with the key environment in retort.properties"));
            }
            return names.stream()
                    .map(name -> new EnvironmentName(name, file.toString()))
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
