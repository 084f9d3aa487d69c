package dev.retort.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The class path of an application on one line of Hibernate: the jars of module {@code hibernate-lines}, and over them
 * harness and scanner loaded once more. They are the classes that the build compiled against its own Hibernate, as the
 * tool is that meets the user's.
 */
final class HibernateClassPath extends URLClassLoader {

    /** What both sides share; all other classes of the tests stay out of sight, above all their Hibernate. */
    private static final List<String> SHARED = List.of(
            "dev.retort.",
            "org.junit.",
            "org.opentest4j.",
            "org.assertj.",
            "org.postgresql.",
            "com.fasterxml.jackson.");

    private HibernateClassPath(List<Path> paths) {
        super(paths.stream().map(HibernateClassPath::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /**
     * The class path of a line.
     *
     * @param line {@code 7.1}
     * @param withModules whether Envers, vectors, Bean Validation and Spring's naming are on it
     */
    static HibernateClassPath of(String line, boolean withModules) {
        List<Path> paths = new ArrayList<>(ClassPath.ofHarness());
        paths.addAll(jars(line, "hibernate"));
        if (withModules) {
            jars(line, "modules").stream()
                    .filter(jar -> !jar.getFileName().toString().startsWith("hibernate-testing"))
                    .forEach(paths::add);
        }
        return new HibernateClassPath(paths);
    }

    /** The jars of a line in one of its two folders. */
    static List<Path> jars(String line, String folder) {
        Path jars = lines().resolve(Path.of(line, "target", folder));
        try (Stream<Path> files = Files.list(jars)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("build module hibernate-lines first", e);
        }
    }

    private static Path lines() {
        Path besideModule = Path.of("..", "hibernate-lines");
        return (Files.isDirectory(besideModule) ? besideModule : Path.of("hibernate-lines"))
                .toAbsolutePath()
                .normalize();
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            return super.findClass(name);
        } catch (ClassNotFoundException elsewhere) {
            if (SHARED.stream().anyMatch(name::startsWith)) {
                return HibernateClassPath.class.getClassLoader().loadClass(name);
            }
            throw elsewhere;
        }
    }
}
