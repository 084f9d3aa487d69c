package dev.retort.proof;

import dev.retort.annotation.RenamedFrom;
import dev.retort.entity.EntityScanner;
import dev.retort.migration.Migration;
import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Places that classes come from. */
final class ClassPath {

    private ClassPath() {}

    /** All places that a compiler needs that works for classes of the loader: a line of Hibernate's, or the tests'. */
    static List<Path> of(ClassLoader loader) {
        List<Path> paths = new ArrayList<>();
        if (loader instanceof URLClassLoader line) {
            Arrays.stream(line.getURLs()).map(ClassPath::path).forEach(paths::add);
            paths.add(of(Migration.class));
            paths.add(of(RenamedFrom.class));
        } else {
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .forEach(paths::add);
        }
        return paths;
    }

    /** The directory or jar that a class comes from. */
    static Path of(Class<?> type) {
        return path(type.getProtectionDomain().getCodeSource().getLocation());
    }

    /** The places of harness and scanner, which are loaded once more for each line of Hibernate. */
    static List<Path> ofHarness() {
        return List.of(of(ClassPath.class), of(EntityScanner.class), of(io.github.classgraph.ClassGraph.class));
    }

    private static Path path(URL location) {
        try {
            return Path.of(location.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(location.toString(), e);
        }
    }
}
