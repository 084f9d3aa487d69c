package dev.retort.entity;

import dev.retort.wanted.ScanRequest;
import dev.retort.wanted.WantedSchema;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.ToolProvider;

/** An application's classes and resources in a directory of their own, as the scanner meets them. */
final class Project {

    private static final String IMPORTS = "import jakarta.persistence.*; import java.util.*; ";

    private final Path directory;

    Project(Path directory) {
        this.directory = directory;
    }

    /** Compiles a class of the package {@code app}. */
    Project with(String name, String body) throws IOException {
        Path source = write("app/" + name + ".java", "package app; " + IMPORTS + body);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-nowarn",
                        "-cp",
                        classPath(),
                        "-d",
                        directory.toString(),
                        source.toString());
        if (result != 0) {
            throw new IllegalArgumentException("javac refuses " + name);
        }
        return this;
    }

    private String classPath() {
        String persistence =
                Entity.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return directory + System.getProperty("path.separator") + persistence;
    }

    Project resource(String name, String content) throws IOException {
        write(name, content);
        return this;
    }

    Project without(String file) throws IOException {
        Files.delete(directory.resolve(file));
        return this;
    }

    private Path write(String name, String content) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    WantedSchema scan() throws IOException {
        return scan(Map.of());
    }

    WantedSchema scan(Map<String, String> settings) throws IOException {
        return scan(new ScanRequest(List.of("app"), Optional.empty(), List.of(directory), settings));
    }

    WantedSchema scanUnit(String unit) throws IOException {
        return scan(new ScanRequest(List.of(), Optional.of(unit), List.of(directory), Map.of()));
    }

    WantedSchema scan(ScanRequest request) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return new EntityScanner().scan(request);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
