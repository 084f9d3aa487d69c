package dev.retort.script;

import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The classes that a build has left: a directory or a jar, one of Spring Boot's and a war too.
 *
 * @param file the directory or jar
 */
public record BuiltClasses(Path file) {

    /** Where classes begin in a jar, in Spring Boot's, and in a war. */
    private static final List<String> ROOTS = List.of("", "BOOT-INF/classes/", "WEB-INF/classes/");

    private static final Pattern ARCHIVE = Pattern.compile(".*\\.[jw]ar");
    private static final Pattern OTHERS = Pattern.compile("original-.*|.*-(sources|javadoc|tests|test-sources)\\.jar");

    /**
     * What was built by Maven in a project's directory: its jars, else its directory of classes.
     *
     * @return nothing where nothing was built
     */
    public static List<BuiltClasses> of(Path project) {
        Path target = project.resolve("target");
        List<Path> archives = Files.isDirectory(target) ? archives(target) : List.of();
        Path classes = target.resolve("classes");
        List<Path> built = archives.isEmpty() && Files.isDirectory(classes) ? List.of(classes) : archives;
        return built.stream().map(BuiltClasses::new).toList();
    }

    private static List<Path> archives(Path target) {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> isArchive(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isArchive(String name) {
        return ARCHIVE.matcher(name).matches() && !OTHERS.matcher(name).matches();
    }

    /** @throws UsageException if there is no such file */
    public BuiltClasses requireThere() {
        if (!Files.exists(file)) {
            throw new UsageException(Problem.of("There is no such jar")
                    .where(file.toString())
                    .wanted("a jar, or a directory of classes")
                    .next("mvn package, or name another file"));
        }
        return this;
    }

    /** A loader for them that sees Retort too; closing it lets go of the file. */
    URLClassLoader loader() {
        URL[] urls = ROOTS.stream().map(this::url).toArray(URL[]::new);
        return new URLClassLoader(urls, BuiltClasses.class.getClassLoader());
    }

    private URL url(String root) {
        try {
            URI uri = file.toUri();
            return Files.isDirectory(file)
                    ? uri.toURL()
                    : URI.create(root.isEmpty() ? uri.toString() : "jar:" + uri + "!/" + root)
                            .toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
