package dev.retort.entity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What is handed to Hibernate.
 *
 * @param classes names of entities and of what belongs to them, sorted
 * @param packages packages whose {@code package-info} has annotations for Hibernate, sorted
 * @param mappingFiles resources: {@code orm.xml} and {@code hbm.xml} files
 * @param settings settings that come with them
 * @param searched where they were looked for, in words
 */
record MappedClasses(
        Collection<String> classes,
        Collection<String> packages,
        List<String> mappingFiles,
        Map<String, String> settings,
        String searched) {

    /** Hibernate takes this file along wherever it is found, named or not. */
    static final String DEFAULT_MAPPING_FILE = "META-INF/orm.xml";

    MappedClasses {
        classes = sorted(classes);
        packages = sorted(packages);
        mappingFiles = List.copyOf(mappingFiles);
        settings = Map.copyOf(settings);
    }

    private static List<String> sorted(Collection<String> names) {
        return List.copyOf(new TreeSet<>(names));
    }

    boolean isEmpty() {
        return classes.isEmpty() && mappingFiles.isEmpty();
    }
}
