package dev.retort;

import dev.retort.database.ConnectionSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What whoever runs Retort knows better than the configuration.
 *
 * @param connections a way to the database, which wins over {@code url}
 * @param classPath what {@code entities.classpath = auto} stands for
 */
record Surroundings(Optional<ConnectionSource> connections, Optional<Supplier<List<Path>>> classPath) {

    static final Surroundings NONE = new Surroundings(Optional.empty(), Optional.empty());

    Surroundings withConnections(ConnectionSource source) {
        return new Surroundings(Optional.of(source), classPath);
    }

    Surroundings withClassPath(Supplier<List<Path>> known) {
        return new Surroundings(connections, Optional.of(known));
    }
}
