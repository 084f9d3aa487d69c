package dev.retort.script;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file of a new migration. */
public final class ScriptFile {

    private ScriptFile() {}

    /**
     * Writes a new migration, whole or not at all: into a neighbouring file first, which then takes the name.
     *
     * @throws FailureException if the directory cannot be written
     */
    public static void write(Path file, String source) {
        try {
            Files.createDirectories(file.getParent());
            Path temporary = Files.createTempFile(file.getParent(), ".retort-", ".tmp");
            try {
                Files.writeString(temporary, source, StandardCharsets.UTF_8);
                Readable.byEveryone(temporary);
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
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
