package dev.retort.demo;

import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A copy of the example {@code meetings} without its migrations, and the changes that the demo makes to it.
 *
 * @param directory where the copy is
 */
record ExampleProject(Path directory) {

    private static final String ENTITIES = "src/main/java/com/acme/meetings";

    /**
     * Copies the example.
     *
     * @throws UsageException if the directory is there and not empty
     */
    static ExampleProject copyTo(Path directory) {
        try {
            refuseUnlessEmpty(directory);
            URI source = ExampleProject.class.getResource("meetings/pom.xml").toURI();
            if (source.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(source, Map.of())) {
                    copy(jar.provider().getPath(source).getParent(), directory);
                }
            } else {
                copy(Path.of(source).getParent(), directory);
            }
            return new ExampleProject(directory);
        } catch (IOException failure) {
            throw new UsageException(
                    Problem.of("The example cannot be copied")
                            .where(directory.toString())
                            .found(failure.toString())
                            .next("name a directory that can be written: retort demo DIR"),
                    failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void refuseUnlessEmpty(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.list(directory)) {
            if (files.findAny().isPresent()) {
                throw new UsageException(Problem.of("The directory for the demo is not empty")
                        .where(directory.toString())
                        .next("name another one: retort demo DIR"));
            }
        }
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = target.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Adds a column to {@code Prd}; gives the lines that were added. */
    String addRating() {
        Path prd = directory.resolve(ENTITIES).resolve("Prd.java");
        String lines = resource("rating.snippet");
        try {
            String source = Files.readString(prd);
            int end = source.lastIndexOf('}');
            Files.writeString(prd, source.substring(0, end) + "\n" + lines + source.substring(end));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lines;
    }

    /** Adds an entity; gives its file. */
    Path addNotification() {
        Path file = directory.resolve(ENTITIES).resolve("Notification.java");
        try {
            Files.writeString(file, resource("Notification.java"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }

    private static String resource(String name) {
        try (InputStream stream = ExampleProject.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
