package dev.retort.cli;

import dev.retort.rename.RenameCandidate;
import dev.retort.rename.RenameQuestions;
import dev.retort.report.Printable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/** Asks whoever sits at the terminal. */
final class RenamePrompt implements RenameQuestions {

    private final BufferedReader answers;
    private final PrintWriter questions;

    RenamePrompt(BufferedReader answers, PrintWriter questions) {
        this.answers = answers;
        this.questions = questions;
    }

    /** Somebody who is asked on the writer, if the process has a terminal; else nobody. */
    static RenameQuestions atTerminal(PrintWriter questions) {
        return Terminal.find().isPresent()
                ? new RenamePrompt(
                        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())), questions)
                : RenameQuestions.UNASKED;
    }

    @Override
    public Optional<Boolean> isRenamed(RenameCandidate candidate) {
        String question = Printable.of(candidate.question());
        while (true) {
            questions.print(question + " [y/n] ");
            questions.flush();
            Optional<String> line = line();
            if (line.isEmpty()) {
                questions.println();
                return Optional.empty();
            }
            switch (line.get().strip().toLowerCase(Locale.ROOT)) {
                case "y", "yes" -> {
                    return Optional.of(true);
                }
                case "n", "no" -> {
                    return Optional.of(false);
                }
                default -> questions.println("Answer y or n; the end of the input (Ctrl-D) leaves it open.");
            }
        }
    }

    private Optional<String> line() {
        try {
            return Optional.ofNullable(answers.readLine());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
