package dev.retort.config;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.rename.RenameAnswer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was renamed, kept beside the configuration so that every run gives the same answer: a line {@code old = new} or
 * {@code old =} each.
 *
 * @param file which need not exist
 */
public record RenamesFile(Path file) {

    public static final String FILE_NAME = "retort.renames";

    private static final String HEAD = "# OLD = NEW says what was renamed, OLD = what was not.\n";

    /** The project's own. */
    public static RenamesFile of(Configuration configuration) {
        return new RenamesFile(configuration.directory().resolve(FILE_NAME));
    }

    /**
     * The answers in it.
     *
     * @throws UsageException if a line says no rename
     */
    public List<RenameAnswer> answers() {
        List<RenameAnswer> answers = new ArrayList<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                answers.add(RenameAnswer.parse(line, file + ", line " + (i + 1), true));
            }
        }
        return answers;
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException unreadable) {
            throw new UsageException(
                    Problem.of("The file of renames cannot be read")
                            .where(file.toString())
                            .found(String.valueOf(unreadable.getMessage()))
                            .wanted("a text file in UTF-8")
                            .next("correct the file, or delete it"),
                    unreadable);
        }
    }

    /** Adds answers at its end. */
    public void add(List<RenameAnswer> answers) {
        String text = answers.stream().map(answer -> answer.line() + "\n").collect(Collectors.joining());
        try {
            String before = Files.exists(file) ? Files.readString(file) : HEAD;
            String separator = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
            String added = Files.exists(file) ? separator + text : before + text;
            Files.writeString(file, added, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException refusal) {
            throw new FailureException(
                    Problem.of("The answers about renames cannot be kept")
                            .where(file.toString())
                            .found(String.valueOf(refusal.getMessage()))
                            .next("make the file writable, or add these lines yourself:\n" + text.strip()),
                    refusal);
        }
    }
}
