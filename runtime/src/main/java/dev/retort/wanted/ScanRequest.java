package dev.retort.wanted;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the entities are and how Hibernate is to be set up.
 *
 * @param packages packages (sub-packages included) to take entities from; empty for all
 * @param persistenceUnit the unit of a {@code persistence.xml} to use in their place
 * @param roots the application's class path: directories and jars
 * @param settings {@code hibernate.*} and {@code jakarta.persistence.*} settings
 */
public record ScanRequest(
        List<String> packages, Optional<String> persistenceUnit, List<Path> roots, Map<String, String> settings) {

    public ScanRequest {
        packages = List.copyOf(packages);
        roots = List.copyOf(roots);
        settings = Map.copyOf(settings);
    }
}
