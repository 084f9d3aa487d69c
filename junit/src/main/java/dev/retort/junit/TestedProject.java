package dev.retort.junit;

import dev.retort.Retort;
import dev.retort.config.Configuration;
import dev.retort.config.Key;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The project whose migrations are tested.
 *
 * @param tests where the tests' own classes are: their entities are none of the application's
 */
record TestedProject(Path directory, Optional<String> name, List<String> settings, Optional<Path> tests) {

    private static final String AUTO = "auto";

    static TestedProject of(RetortTest test, Class<?> testClass) {
        return new TestedProject(
                moduleDirectory().resolve(test.project()),
                Optional.of(test.name()).filter(text -> !text.isEmpty()),
                List.of(test.settings()),
                location(testClass));
    }

    /** Maven runs tests in the module's directory and says so; an IDE may run them elsewhere and not. */
    private static Path moduleDirectory() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    }

    private static Optional<Path> location(Class<?> testClass) {
        CodeSource source = testClass.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The project on a database. */
    Retort on(TestDatabase database) {
        Map<String, String> keys = new TreeMap<>();
        settings.forEach(setting -> put(keys, setting));
        if (load(keys).require(Key.ENTITIES_CLASSPATH).equals(AUTO)) {
            keys.put(Key.ENTITIES_CLASSPATH.text(), classPath());
        }
        keys.put(Key.URL.text(), database.uri());
        keys.putIfAbsent(Key.SCRATCH_URL.text(), TestServer.shared().url());
        return Retort.load(load(keys), line -> {});
    }

    private static void put(Map<String, String> keys, String setting) {
        int equals = setting.indexOf('=');
        if (equals < 1) {
            throw new UsageException(Problem.of("A setting of @RetortTest has no value")
                    .found(setting)
                    .wanted("KEY=VALUE, as in schemas=public")
                    .next("correct the annotation"));
        }
        keys.put(
                setting.substring(0, equals).strip(),
                setting.substring(equals + 1).strip());
    }

    private Configuration load(Map<String, String> keys) {
        return Configuration.load(Optional.empty(), directory, name, keys);
    }

    /** The class path that the test has, which is the application's and more; no build tool need be asked. */
    private String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .filter(Files::exists)
                .filter(path -> tests.filter(path::equals).isEmpty())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
