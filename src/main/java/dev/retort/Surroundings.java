package dev.retort;

import dev.retort.connection.ConnectionSource;
import dev.retort.run.MigrationSet;
import dev.retort.wanted.WantedSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * What whoever runs Retort knows better than the configuration.
 *
 * @param connections a way to the database, which wins over {@code url}
 * @param classPath what {@code entities.classpath = auto} stands for
 * @param migrations compiled ones, for where no sources are
 * @param wanted what the entities want on a server of a major version
 */
record Surroundings(
        Optional<ConnectionSource> connections,
        Optional<Supplier<List<Path>>> classPath,
        Optional<Supplier<MigrationSet>> migrations,
        Optional<IntFunction<WantedSchema>> wanted) {

    static final Surroundings NONE =
            new Surroundings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Surroundings withConnections(ConnectionSource source) {
        return new Surroundings(Optional.of(source), classPath, migrations, wanted);
    }

    Surroundings withClassPath(Supplier<List<Path>> known) {
        return new Surroundings(connections, Optional.of(known), migrations, wanted);
    }

    Surroundings withMigrations(Supplier<MigrationSet> compiled) {
        return new Surroundings(connections, classPath, Optional.of(compiled), wanted);
    }

    Surroundings withWanted(IntFunction<WantedSchema> known) {
        return new Surroundings(connections, classPath, migrations, Optional.of(known));
    }
}
