package dev.retort.examples;

import dev.retort.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A working copy of an example: its sources, and what its executable jar holds, unpacked as a container image has it. */
final class Shop {

    private static final long LIMIT_SECONDS = 240;

    private final Path jar;
    private final Path directory;
    private final TestDatabase database;

    private Shop(Path jar, Path directory, TestDatabase database) {
        this.jar = jar;
        this.directory = directory;
        this.database = database;
    }

    static Shop of(String example, Path directory, TestDatabase database) throws IOException {
        Path project = Path.of("..", example).toAbsolutePath().normalize();
        Path jar = project.resolve("target/shop.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("package " + project + " first");
        }
        copy(project.resolve("src/main/java"), directory.resolve("src/main/java"));
        try (FileSystem content = FileSystems.newFileSystem(jar)) {
            copy(content.getPath("BOOT-INF/classes"), directory.resolve("classes"));
            copy(content.getPath("BOOT-INF/lib"), directory.resolve("lib"));
        }
        return new Shop(jar, directory, database);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    Path directory() {
        return directory;
    }

    /** Changes a source. */
    void edit(String file, String before, String after) throws IOException {
        Path source = directory.resolve("src/main/java").resolve(file);
        Files.writeString(source, Files.readString(source).replace(before, after));
    }

    /** Compiles all sources, as a build would. */
    void compile() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--release", "17", "-proc:none", "-parameters", "-cp", classPath(), "-d", directory + "/classes"));
        try (Stream<Path> sources = Files.walk(directory.resolve("src/main/java"))) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException("javac: " + status);
        }
    }

    private String classPath() throws IOException {
        try (Stream<Path> libraries = Files.list(directory.resolve("lib"))) {
            return Stream.concat(Stream.of(directory.resolve("classes")), libraries.sorted())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /** What a process printed, and how it ended. */
    record Ended(int status, String output) {}

    /** Runs the unpacked application to its end; without a server it ends once it has started. */
    Ended run(String... arguments) throws IOException {
        return ended(launch(List.of("-cp", classPath(), "com.acme.shop.ShopApplication"), arguments));
    }

    /** Runs the executable jar to its end. */
    Ended runJar(String... arguments) throws IOException {
        return ended(launch(List.of("-jar", jar.toString()), arguments));
    }

    /** Starts the executable jar with its server; the log goes to a file. */
    Process serveJar(String... arguments) throws IOException {
        return launch(List.of("-jar", jar.toString()), arguments);
    }

    Path log() {
        return directory.resolve("log.txt");
    }

    private Process launch(List<String> program, String... arguments) throws IOException {
        return builder(program, arguments)
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    private ProcessBuilder builder(List<String> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(program);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("DATABASE_JDBC_URL", database.jdbcUrl());
        builder.environment().put("DATABASE_USER", database.username());
        builder.environment().put("DATABASE_PASSWORD", database.password());
        return builder;
    }

    private Ended ended(Process process) throws IOException {
        try {
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running: " + Files.readString(log()));
            }
            return new Ended(process.exitValue(), Files.readString(log()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
