package dev.retort.script;

import dev.retort.config.MigrationLocation;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says which of a project's locations a new migration goes to.
 *
 * @param project what a relative path of the user's may begin at, beside the working directory
 */
public record LocationChoice(List<MigrationLocation> locations, Path project) {

    /**
     * The location that the user names; else the one with the migration that the new one follows; else the only one.
     *
     * @param named a location as the configuration writes it, its package, or its directory
     * @param followed the file of the new migration's first predecessor
     * @throws UsageException if the user names something else, or nothing where there is a choice
     */
    public MigrationLocation of(Optional<String> named, Optional<Path> followed) {
        if (named.isPresent()) {
            return named(named.get());
        }
        return followed.flatMap(this::holding).orElseGet(this::only);
    }

    private MigrationLocation named(String name) {
        return locations.stream()
                .filter(location -> isNamed(location, name))
                .findFirst()
                .orElseThrow(() -> new UsageException(Problem.of("No location of migrations has that name")
                        .found(name)
                        .wanted(listed())
                        .next("choose one of these, or add it to migrations.locations in retort.properties")));
    }

    private boolean isNamed(MigrationLocation location, String name) {
        Path directory = location.directory();
        return name.equals(location.text())
                || name.equals(location.packageName())
                || project.resolve(name).normalize().equals(directory)
                || Path.of(name).toAbsolutePath().normalize().equals(directory);
    }

    /** The nearest one where one is below another. */
    private Optional<MigrationLocation> holding(Path file) {
        return locations.stream()
                .filter(location -> file.startsWith(location.directory()))
                .max(Comparator.comparing(location -> location.directory().getNameCount()));
    }

    private MigrationLocation only() {
        if (locations.size() == 1) {
            return locations.get(0);
        }
        throw new UsageException(
                Problem.of("The new migration follows none, and there are " + locations.size() + " locations for it")
                        .wanted("one of them:\n" + listed())
                        .next("add --version-path " + locations.get(0).text() + ", for example"));
    }

    private String listed() {
        return locations.stream()
                .map(location -> location.text() + "  (" + location.directory() + ")")
                .collect(Collectors.joining("\n"));
    }
}
