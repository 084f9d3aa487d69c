package dev.retort.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A project in a directory of its own: its properties, its compiled entities, and the command run on it. */
public final class TestProject {

    /** What a command gave. */
    public record Result(int status, String out, String err) {}

    private final Path directory;

    public TestProject(Path directory, String url) {
        this.directory = directory;
        properties(
                "url = " + url,
                "entities.packages = model",
                "entities.classpath = classes",
                "migrations.directory = sources",
                "migrations.package = migrations");
        directories("classes");
    }

    public Path directory() {
        return directory;
    }

    Path migrations() {
        return directory.resolve("sources/migrations");
    }

    public TestProject properties(String... lines) {
        return write("retort.properties", String.join("\n", lines) + "\n");
    }

    public TestProject directories(String name) {
        try {
            Files.createDirectories(directory.resolve(name));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public TestProject write(String name, String text) {
        try {
            Files.createDirectories(directory.resolve(name).getParent());
            Files.writeString(directory.resolve(name), text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes and compiles an entity of package {@code model}. */
    public TestProject entity(String className, String body) {
        write(
                "entities/model/" + className + ".java",
                "package model;\nimport jakarta.persistence.*;\nimport org.hibernate.annotations.*;\n"
                        + "@jakarta.persistence.Entity\n" + body);
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                directory.resolve("classes").toString()));
        try (Stream<Path> sources = Files.list(directory.resolve("entities/model"))) {
            sources.map(Path::toString).forEach(arguments::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException("the fixture does not compile");
        }
        return this;
    }

    /** Writes a migration by hand. */
    public TestProject migration(String className, String header, String upgrade, String downgrade) {
        return write("sources/migrations/" + className + ".java", """
                package migrations;

                import static dev.retort.migration.Ddl.*;

                import dev.retort.migration.*;

                /** %s. */
                @Revision(%s)
                public final class %s implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        %s
                    }

                    @Override
                    public void downgrade(Operations op) {
                        %s
                    }
                }
                """.formatted(
                        "Message of " + className, header, className, upgrade, downgrade));
    }

    public Result run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("-c", directory.resolve("retort.properties").toString()));
        return runAnywhere(all.toArray(String[]::new));
    }

    static Result runAnywhere(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Result(status, out.toString(), err.toString());
    }

    List<Path> migrationFiles() {
        if (!Files.isDirectory(migrations())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(migrations())) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
