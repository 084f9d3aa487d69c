package dev.retort.script;

import dev.retort.config.Configuration;
import dev.retort.config.Key;
import dev.retort.config.MigrationLocation;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a project's migrations are: one graph, whatever number of directories they are in.
 *
 * @param locations one at least
 * @param isListed whether {@code migrations.locations} says so
 * @param isRecursive whether migrations in packages below them count too
 * @param cache keeps what was read of them
 */
public record ScriptDirectory(
        List<MigrationLocation> locations, boolean isListed, boolean isRecursive, ScriptCache cache) {

    public ScriptDirectory {
        locations = List.copyOf(locations);
    }

    /** @throws UsageException if the configuration says something else than locations that exist */
    public static ScriptDirectory of(Configuration configuration, Consumer<String> progress) {
        return new ScriptDirectory(
                MigrationLocation.of(configuration),
                configuration.get(Key.MIGRATIONS_LOCATIONS).isPresent(),
                recursive(configuration),
                new ScriptCache(configuration.stateDirectory(), progress));
    }

    static boolean recursive(Configuration configuration) {
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

    /** The directories that packages begin at. */
    public List<Path> sourceRoots() {
        return locations.stream().map(MigrationLocation::sourceRoot).distinct().toList();
    }

    /** The directories that hold the migrations, there or not. */
    public List<Path> directories() {
        return locations.stream().map(MigrationLocation::directory).toList();
    }

    /** The same for a message, a line each. */
    public String where() {
        return directories().stream().map(Path::toString).collect(Collectors.joining("\n"));
    }

    /** What cannot be done since there is no migration, with what was found in place of one. */
    public Problem missing(String what) {
        return Problem.of(what)
                .where(where())
                .found(inPlaceOfMigrations())
                .wanted("one migration at least")
                .next("restore the files, and mount nothing over the directory")
                .next("or correct " + keys() + " in retort.properties");
    }

    /** What is there where no migration is. */
    public String inPlaceOfMigrations() {
        return directories().stream().anyMatch(Files::isDirectory)
                ? "a directory without any revision"
                : "no such directory";
    }

    /** The keys that say where the migrations are. */
    public String keys() {
        return isListed ? Key.MIGRATIONS_LOCATIONS.text() : "migrations.directory and migrations.package";
    }

    /** All migrations, location after location in the order of their file names; none where a directory is missing. */
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

    /** Each file once, also where a location is below another one or the same by another name. */
    private List<Path> sources() {
        Set<Path> seen = new HashSet<>();
        return directories().stream()
                .flatMap(directory -> sources(directory).stream())
                .filter(file -> locations.size() == 1 || seen.add(real(file)))
                .toList();
    }

    private List<Path> sources(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = isRecursive ? Files.walk(directory) : Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".java"))
                    .filter(file -> !isHidden(directory.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw unreadable(directory, unreadable);
        } catch (UncheckedIOException unreadable) {
            throw unreadable(directory, unreadable.getCause());
        }
    }

    /** Editors keep locks and copies in files that begin with a dot, tools their own in such directories. */
    private static boolean isHidden(Path file) {
        for (Path name : file) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    private List<Script> read(List<Path> sources) {
        try {
            return cache.read(sources);
        } catch (IOException unreadable) {
            throw new FailureException(notReadable(where(), unreadable), unreadable);
        }
    }

    private static FailureException unreadable(Path where, IOException reason) {
        return new FailureException(notReadable(where.toString(), reason), reason);
    }

    private static Problem notReadable(String where, IOException reason) {
        return Problem.of("The migrations cannot be read")
                .where(where)
                .found(reason.toString())
                .next("correct the directory's permissions, or migrations.directory in retort.properties");
    }

    /**
     * The file for a new class.
     *
     * @throws FailureException if there is a class of that name, in whichever source root
     */
    public Path newFile(MigrationLocation location, String className) {
        String file = className.replace('.', '/') + ".java";
        sourceRoots().stream()
                .map(root -> root.resolve(file))
                .filter(Files::exists)
                .findFirst()
                .ifPresent(taken -> {
                    throw new FailureException(Problem.of("There is already a file of the new migration's name")
                            .where(taken.toString())
                            .next("run the command again in a minute, or choose another message with -m"));
                });
        return location.sourceRoot().resolve(file);
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
}
