package dev.retort.application;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Finds the classes of a package on a class path: in directories, in jars, and in jars inside of jars where the
 * application's launcher opens them. No class is loaded.
 */
final class PackageSearch {

    private static final String CLASS = ".class";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final ClassLoader loader;
    private final String path;
    private final boolean recursive;
    private final SortedSet<String> names = new TreeSet<>();

    PackageSearch(ClassLoader loader, String packageName, boolean recursive) {
        this.loader = loader;
        this.path = packageName.replace('.', '/') + "/";
        this.recursive = recursive;
    }

    /** The full names of top-level classes, sorted. */
    SortedSet<String> classNames() {
        resources(path).forEach(this::addAll);
        if (names.isEmpty()) {
            resources(MANIFEST).forEach(this::addAll); // some jars name no directories
        }
        return names;
    }

    private List<URL> resources(String name) {
        try {
            return Collections.list(loader.getResources(name));
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    private void addAll(URL place) {
        try {
            if (place.getProtocol().equals("file")) {
                addDirectory(place);
            } else if (opened(place) instanceof JarURLConnection jar) {
                addJar(jar);
            }
        } catch (IOException unreadable) {
            throw unreadable(place.toString(), unreadable);
        } catch (UncheckedIOException unreadable) {
            throw unreadable(place.toString(), unreadable.getCause());
        }
    }

    /** Without the JDK's cache, so that closing the jar closes nobody else's. */
    private static URLConnection opened(URL place) throws IOException {
        URLConnection connection = place.openConnection();
        connection.setUseCaches(false);
        return connection;
    }

    private void addJar(JarURLConnection connection) throws IOException {
        try (JarFile jar = connection.getJarFile()) {
            jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(path))
                    .forEach(this::add);
        }
    }

    private void addDirectory(URL place) throws IOException {
        Path directory = Path.of(URI.create(place.toString()));
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.walk(directory, recursive ? Integer.MAX_VALUE : 1)) {
                files.map(file -> path + directory.relativize(file).toString().replace('\\', '/'))
                        .forEach(this::add);
            }
        }
    }

    private void add(String file) {
        String rest = file.substring(path.length());
        boolean isType = rest.endsWith(CLASS) && !rest.contains("$") && !rest.endsWith("-info" + CLASS);
        if (isType && (recursive || !rest.contains("/"))) {
            names.add(file.substring(0, file.length() - CLASS.length()).replace('/', '.'));
        }
    }

    private static FailureException unreadable(String place, IOException cause) {
        return new FailureException(
                Problem.of("The migrations cannot be looked for")
                        .where(place)
                        .found(cause.toString())
                        .next("make the file readable for the user that runs the application"),
                cause);
    }
}
