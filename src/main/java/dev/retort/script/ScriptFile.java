package dev.retort.script;

import dev.retort.file.WholeFile;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The file of a new migration. */
public final class ScriptFile {

    private ScriptFile() {}

    /**
     * Writes a new migration, whole or not at all.
     *
     * @throws FailureException if the directory cannot be written
     */
    public static void write(Path file, String source) {
        try {
            Files.createDirectories(file.getParent());
            WholeFile.write(file, path -> Files.writeString(path, source));
        } catch (IOException unwritable) {
            throw new FailureException(
                    Problem.of("The migration cannot be written")
                            .where(file.toString())
                            .found(reason(unwritable))
                            .next(remedy(file.getParent(), source)),
                    unwritable);
        }
    }

    private static String remedy(Path directory, String source) {
        return isFull(directory, source.length())
                ? "free some space there, then run the command again"
                : "make the directory writable, or correct migrations.directory in retort.properties";
    }

    private static boolean isFull(Path directory, long needed) {
        try {
            return Files.getFileStore(directory).getUsableSpace() < needed;
        } catch (IOException notEvenThere) {
            return false;
        }
    }

    private static String reason(IOException failure) {
        return failure instanceof NoSuchFileException || failure.getMessage() == null
                ? failure.toString()
                : failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }
}
