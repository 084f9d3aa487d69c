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

/** Finds mapped classes in directories and jars by their annotations, without loading them. */
final class EntityDiscovery {

    private static final List<String> ANNOTATIONS = List.of(
            "jakarta.persistence.Entity",
            "jakarta.persistence.MappedSuperclass",
            "jakarta.persistence.Embeddable",
            "jakarta.persistence.Converter");

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

    /** The mapped classes of a request without a persistence unit. */
    static MappedClasses find(ScanRequest request, ClassLoader loader) {
        Set<String> classes = new TreeSet<>();
        Set<String> packages = new TreeSet<>();
        try (ScanResult found = scan(request.roots(), request.packages(), loader)) {
            collect(found, classes, packages);
        }
        String searched = searched(request);
        return new MappedClasses(
                List.copyOf(classes), List.copyOf(packages), defaultMappingFile(loader), Map.of(), searched);
    }

    /** The mapped classes of one root. */
    static Set<String> classesIn(Path root, ClassLoader loader) {
        Set<String> classes = new TreeSet<>();
        try (ScanResult found = scan(List.of(root), List.of(), loader)) {
            collect(found, classes, new TreeSet<>());
        }
        return classes;
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

    private static void collect(ScanResult found, Set<String> classes, Set<String> packages) {
        for (String annotation : ANNOTATIONS) {
            classes.addAll(found.getClassesWithAnnotation(annotation).getNames());
        }
        for (PackageInfo info : found.getPackageInfo()) {
            if (info.getAnnotationInfo().stream().anyMatch(EntityDiscovery::isMapping)) {
                packages.add(info.getName());
            }
        }
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
