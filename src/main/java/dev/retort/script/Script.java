package dev.retort.script;

import dev.retort.history.Checksum;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A migration's source file.
 *
 * @param className the class's full name
 * @param isBaseline whether it says what a database had before its history began
 */
public record Script(Path file, String className, RevisionNode revision, boolean isBaseline) {

    /** The checksum of the file as it is now, whatever its line ends are. */
    public String checksum() {
        return Checksum.chained(Checksum.START, text().replace("\r\n", "\n"));
    }

    /** Whether a word stands in the file. */
    boolean mentions(String word) {
        return text().contains(word);
    }

    private String text() {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new FailureException(
                    Problem.of("A migration cannot be read")
                            .where(file.toString())
                            .found(unreadable.toString())
                            .next("make the file readable, then run the command again"),
                    unreadable);
        }
    }
}
