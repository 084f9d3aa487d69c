package dev.retort.benchmark;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A project, and its database.
 *
 * @param directory the project's directory
 * @param databaseUrl its database, in the form of {@code DATABASE_URL}
 */
record ScratchProject(Path directory, String databaseUrl) {

    private static final String CONFIGURATION = """
            url = ${DATABASE_URL}
            entities.packages = %s
            entities.classpath = %s
            """;

    static final String MIGRATIONS = """
            migrations.directory = src/main/java
            migrations.package = migrations
            """;

    static ScratchProject create(Path directory, Path entityJar, String databaseUrl) throws IOException {
        Files.createDirectories(directory.resolve("src/main/java"));
        String jar = entityJar.toAbsolutePath().toString().replace('\\', '/');
        Files.writeString(
                directory.resolve("retort.properties"), CONFIGURATION.formatted(Workload.PACKAGE, jar) + MIGRATIONS);
        return new ScratchProject(directory, databaseUrl);
    }

    /** A project without entities and with so many small migrations. */
    static ScratchProject withMigrations(Path directory, int count, String databaseUrl) throws IOException {
        Path sources = Files.createDirectories(directory.resolve("src/main/java"));
        MigrationSource.writeAll(count, sources);
        Files.writeString(directory.resolve("retort.properties"), "url = ${DATABASE_URL}\n" + MIGRATIONS);
        return new ScratchProject(directory, databaseUrl);
    }

    /** A command of the tool in this project, started by the launcher as a user does. */
    Command retort(Path launcher, String... arguments) {
        return retort(List.of(launcher.toString()), arguments);
    }

    /** The same, started by other words. */
    Command retort(List<String> launcher, String... arguments) {
        List<String> words = new ArrayList<>(launcher);
        words.addAll(List.of(arguments));
        return new Command(words, directory, Map.of("DATABASE_URL", databaseUrl));
    }

    /** Removes the schema that was kept of the entities, so that they are read again. */
    void forgetEntities() throws IOException {
        try (DirectoryStream<Path> kept = Files.newDirectoryStream(directory.resolve(".retort"), "wanted-*.bin")) {
            for (Path file : kept) {
                Files.delete(file);
            }
        }
    }
}
