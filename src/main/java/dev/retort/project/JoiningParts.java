package dev.retort.project;

import dev.retort.entity.EntityScanner;
import dev.retort.file.ClassLocation;
import dev.retort.wanted.SchemaSource;
import io.github.classgraph.ClassGraph;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The jars of Retort's that join an application's class path, where the tool has a class path of its own.
 *
 * @param scanner what reads entities, beside the application's Hibernate
 * @param hibernate for an application without one; may be empty
 * @param own of the tool's other jars those that what is read depends on
 */
record JoiningParts(List<Path> scanner, List<Path> hibernate, List<Path> own) {

    /** Those of the installed tool, or of a build tool's loader; none where Retort shares its class path. */
    static Optional<JoiningParts> find() {
        String home = System.getProperty("retort.home");
        if (home != null) {
            return Optional.of(installed(home));
        }
        ClassLoader loader = JoiningParts.class.getClassLoader();
        return loader.getResource(ApplicationLoader.HIBERNATE) == null ? Optional.of(loaded()) : Optional.empty();
    }

    private static JoiningParts installed(String home) {
        List<Path> own = jars(home + "/lib").stream()
                .filter(jar -> jar.getFileName().toString().startsWith("retort"))
                .toList();
        return new JoiningParts(jars(home + "/scanner"), jars(home + "/hibernate"), own);
    }

    private static JoiningParts loaded() {
        return new JoiningParts(
                Stream.of(EntityScanner.class, ClassGraph.class)
                        .map(ClassLocation::of)
                        .toList(),
                List.of(),
                Stream.of(JoiningParts.class, SchemaSource.class)
                        .map(ClassLocation::of)
                        .toList());
    }

    private static List<Path> jars(String directory) {
        File[] files = new File(directory).listFiles((parent, name) -> name.endsWith(".jar"));
        return files == null
                ? List.of()
                : Arrays.stream(files).sorted().map(File::toPath).toList();
    }

    /** What Retort itself brings to the reading: a newer scanner may read the same entities otherwise. */
    static List<Path> ownClassPath() {
        return find().map(JoiningParts::all)
                .orElseGet(() -> Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toList());
    }

    private List<Path> all() {
        List<Path> all = new ArrayList<>(scanner);
        all.addAll(hibernate);
        all.addAll(own);
        return all;
    }
}
