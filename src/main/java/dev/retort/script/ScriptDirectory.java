package dev.retort.script;

import dev.retort.config.Configuration;
import dev.retort.config.Key;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.revision.RevisionGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The directory of a project's migrations.
 *
 * @param sourceRoot the directory that packages begin at
 * @param packageName the migrations' package, may be empty
 * @param isRecursive whether migrations in packages below it count too
 */
public record ScriptDirectory(Path sourceRoot, String packageName, boolean isRecursive) {

    public static ScriptDirectory of(Configuration configuration) {
        return new ScriptDirectory(
                configuration
                        .directory()
                        .resolve(configuration.require(Key.MIGRATIONS_DIRECTORY))
                        .normalize(),
                configuration.require(Key.MIGRATIONS_PACKAGE),
                recursive(configuration));
    }

    private static boolean recursive(Configuration configuration) {
        String text = configuration.require(Key.MIGRATIONS_RECURSIVE);
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new UsageException(Problem.of("It is not clear whether sub-packages hold migrations")
                .where(configuration.file() + ", key " + Key.MIGRATIONS_RECURSIVE.text())
                .found(text)
                .wanted("true or false")
                .next("correct migrations.recursive in retort.properties, or remove it for false"));
    }

    /** Where the files are. */
    public Path directory() {
        return sourceRoot.resolve(packageName.replace('.', '/'));
    }

    /** All migrations, in the order of their file names; none where the directory is missing. */
    public List<Script> scripts() {
        return read(sources());
    }

    /** Those of the migrations that can be read; each other one is given to the consumer as its refusal. */
    public List<Script> scripts(Consumer<FailureException> refused) {
        try {
            return scripts();
        } catch (FailureException oneOfThem) {
            List<Script> readable = new ArrayList<>();
            for (Path source : sources()) {
                try {
                    readable.addAll(read(List.of(source)));
                } catch (FailureException itself) {
                    refused.accept(itself);
                }
            }
            return readable;
        }
    }

    private List<Path> sources() {
        if (!Files.isDirectory(directory())) {
            return List.of();
        }
        try (Stream<Path> files = files()) {
            return files.filter(file -> file.getFileName().toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        } catch (UncheckedIOException unreadable) {
            throw unreadable(unreadable.getCause());
        }
    }

    private List<Script> read(List<Path> sources) {
        try {
            return ScriptReader.read(sources);
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    private Stream<Path> files() throws IOException {
        return isRecursive ? Files.walk(directory()) : Files.list(directory());
    }

    private FailureException unreadable(IOException reason) {
        return new FailureException(
                Problem.of("The migrations cannot be read")
                        .where(directory().toString())
                        .found(reason.toString())
                        .next("correct the directory's permissions, or migrations.directory in retort.properties"),
                reason);
    }

    /** The full name of a class in the migrations' package. */
    public String classNamed(String simpleName) {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    /**
     * The migration in a file that has just been written.
     *
     * @throws FailureException if a hook has left none in it
     */
    public Script script(Path file) {
        List<Path> left = Files.isRegularFile(file) ? List.of(file) : List.of();
        return read(left).stream()
                .findFirst()
                .orElseThrow(() -> new FailureException(Problem.of("There is no migration in the new file any more")
                        .where(file.toString())
                        .next("correct post_write_hooks in retort.properties, which changed it after it was written")));
    }

    /** The graph of the scripts. */
    public static RevisionGraph graph(List<Script> scripts) {
        return RevisionGraph.of(scripts.stream().map(Script::revision).toList());
    }

    /**
     * Writes a new migration, whole or not at all: into a neighbouring file first, which then takes the name.
     *
     * @throws FailureException if the directory cannot be written or the file is there already
     */
    public Path write(String className, String source) {
        Path file = directory().resolve(className + ".java");
        if (Files.exists(file)) {
            throw new FailureException(Problem.of("There is already a file of the new migration's name")
                    .where(file.toString())
                    .next("run the command again in a minute, or choose another message with -m"));
        }
        try {
            Files.createDirectories(directory());
            Path temporary = Files.createTempFile(directory(), ".retort-", ".tmp");
            try {
                Files.writeString(temporary, source, StandardCharsets.UTF_8);
                Readable.byEveryone(temporary);
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
            return file;
        } catch (IOException unwritable) {
            throw new FailureException(
                    Problem.of("The migration cannot be written")
                            .where(file.toString())
                            .found(reason(unwritable))
                            .next("make the directory writable, or correct migrations.directory in retort.properties"),
                    unwritable);
        }
    }

    private static String reason(IOException failure) {
        return failure instanceof NoSuchFileException || failure.getMessage() == null
                ? failure.toString()
                : failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }
}
