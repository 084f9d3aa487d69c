package dev.retort.entity;

import dev.retort.wanted.ScanRequest;
import io.github.classgraph.AnnotationInfo;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.PackageInfo;
import io.github.classgraph.ScanResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds mapped classes in directories and jars by their annotations, without loading them, and mapping files. */
final class EntityDiscovery {

    private static final List<String> ANNOTATIONS = List.of(
            "jakarta.persistence.Entity",
            "jakarta.persistence.MappedSuperclass",
            "jakarta.persistence.Embeddable",
            "jakarta.persistence.Converter");

    private static final String MAPPING_FILE = ".hbm.xml";

    private static final List<String> PACKAGE_ANNOTATIONS =
            List.of("org.hibernate.annotations.", "jakarta.persistence.");

    /** Libraries without entities of an application; Envers hands its own ones to Hibernate itself. */
    private static final String[] LIBRARY_PACKAGES = {
        "org.hibernate",
        "jakarta",
        "javax",
        "java",
        "sun",
        "com.sun",
        "net.bytebuddy",
        "org.postgresql",
        "io.github.classgraph",
        "com.fasterxml.jackson",
        "org.slf4j",
        "org.apache.logging",
        "kotlin",
        "dev.retort.schema"
    };

    private EntityDiscovery() {}

    /**
     * What was found.
     *
     * @param classes names of entities and of what belongs to them
     * @param packages packages whose {@code package-info} has annotations for Hibernate
     * @param mappingFiles resources whose name ends in {@code .hbm.xml}, which Hibernate takes wherever it finds them
     */
    record Found(Set<String> classes, Set<String> packages, Set<String> mappingFiles) {

        private Found() {
            this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }

        private void add(ScanResult scanned) {
            for (String annotation : ANNOTATIONS) {
                classes.addAll(scanned.getClassesWithAnnotation(annotation).getNames());
            }
            for (PackageInfo info : scanned.getPackageInfo()) {
                if (info.getAnnotationInfo().stream().anyMatch(EntityDiscovery::isMapping)) {
                    packages.add(info.getName());
                }
            }
            scanned.getResourcesWithExtension("xml").getPaths().stream()
                    .filter(path -> path.endsWith(MAPPING_FILE))
                    .forEach(mappingFiles::add);
        }

        void addAll(Found others) {
            classes.addAll(others.classes);
            packages.addAll(others.packages);
            mappingFiles.addAll(others.mappingFiles);
        }
    }

    /** The mapped classes of a request without a persistence unit. */
    static MappedClasses find(ScanRequest request, ClassLoader loader) {
        Found found = in(request.roots(), request.packages(), loader);
        List<String> mappingFiles = new ArrayList<>(defaultMappingFile(loader));
        mappingFiles.addAll(found.mappingFiles());
        return new MappedClasses(found.classes(), found.packages(), mappingFiles, Map.of(), searched(request));
    }

    /** What is in the roots, or on the loader's whole class path if there are none. */
    static Found in(Collection<Path> roots, List<String> packages, ClassLoader loader) {
        Found found = new Found();
        try (ScanResult scanned = scan(roots, packages, loader)) {
            found.add(scanned);
        }
        return found;
    }

    private static ScanResult scan(Collection<Path> roots, List<String> packages, ClassLoader loader) {
        ClassGraph scan = new ClassGraph()
                .enableAnnotationInfo()
                .ignoreClassVisibility()
                .disableNestedJarScanning()
                .disableModuleScanning();
        if (roots.isEmpty()) {
            scan.overrideClassLoaders(loader);
        } else {
            scan.overrideClasspath(roots);
        }
        if (packages.isEmpty()) {
            scan.rejectPackages(LIBRARY_PACKAGES);
        } else {
            scan.acceptPackages(packages.toArray(String[]::new));
        }
        return scan.scan(2);
    }

    private static boolean isMapping(AnnotationInfo annotation) {
        return PACKAGE_ANNOTATIONS.stream().anyMatch(annotation.getName()::startsWith);
    }

    private static List<String> defaultMappingFile(ClassLoader loader) {
        return loader.getResource(MappedClasses.DEFAULT_MAPPING_FILE) == null
                ? List.of()
                : List.of(MappedClasses.DEFAULT_MAPPING_FILE);
    }

    private static String searched(ScanRequest request) {
        List<String> lines = new ArrayList<>();
        lines.add(
                request.packages().isEmpty()
                        ? "every package"
                        : "packages " + String.join(", ", request.packages()) + " and those below");
        lines.add(
                request.roots().isEmpty()
                        ? "of the whole class path"
                        : request.roots().stream().map(Path::toString).collect(Collectors.joining("\n")));
        return String.join("\n", lines);
    }
}
