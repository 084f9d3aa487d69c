package dev.retort.distribution;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tool as {@code java -jar}. What it carries has to lie in files: the scanner joins the class path of the project, and
 * javac compiles migrations against the runtime.
 */
public final class RunnableJar {

    private static final String TOOL = "dev.retort.cli.Main";
    private static final int USAGE = 2;

    private RunnableJar() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) throws ReflectiveOperationException, URISyntaxException {
        Path cache = cache(System.getenv());
        Path home;
        URLClassLoader loader;
        try {
            home = new ToolCache(cache).unpacked(ownJar());
            loader = new URLClassLoader("retort", jars(home.resolve("lib")), ClassLoader.getPlatformClassLoader());
        } catch (IOException unwritable) {
            System.err.println("retort: The tool cannot be unpacked"
                    + "\n  where:  " + cache
                    + "\n  found:  " + unwritable
                    + "\n  next:   set XDG_CACHE_HOME to a directory that can be written to");
            System.exit(USAGE);
            return;
        }
        System.setProperty("retort.home", home.toString());
        Thread.currentThread().setContextClassLoader(loader); // open until the process ends
        loader.loadClass(TOOL).getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    /** A directory of the user's own: what lies there is run. */
    static Path cache(Map<String, String> environment) {
        String set = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path caches = set.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(set);
        return caches.resolve("retort").toAbsolutePath();
    }

    private static Path ownJar() throws URISyntaxException {
        return Path.of(RunnableJar.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static URL[] jars(Path directory) throws IOException {
        List<URL> urls = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                urls.add(file.toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
