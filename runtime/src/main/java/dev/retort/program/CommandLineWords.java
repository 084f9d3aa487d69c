package dev.retort.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a command into words as a shell does, with quotes and without anything else of a shell's. */
public final class CommandLineWords {

    private final String text;
    private final List<List<String>> commands = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private StringBuilder word;
    private char quote;

    private CommandLineWords(String text) {
        this.text = text;
    }

    /** The words of a command; nothing where a quote is open at the end. */
    public static Optional<List<String>> of(String command) {
        CommandLineWords split = new CommandLineWords(command);
        return split.read(false)
                ? Optional.of(split.commands.stream().flatMap(List::stream).toList())
                : Optional.empty();
    }

    /** The words of each of several commands with semicolons between them; nothing where a quote is open. */
    public static Optional<List<List<String>>> ofSeveral(String commands) {
        CommandLineWords split = new CommandLineWords(commands);
        return split.read(true) ? Optional.of(List.copyOf(split.commands)) : Optional.empty();
    }

    private boolean read(boolean severalCommands) {
        for (char next : text.toCharArray()) {
            if (quote != 0) {
                quoted(next);
            } else if (next == '\'' || next == '"') {
                quote = next;
                begin();
            } else if (Character.isWhitespace(next)) {
                endWord();
            } else if (next == ';' && severalCommands) {
                endCommand();
            } else {
                begin().append(next);
            }
        }
        endCommand();
        return quote == 0;
    }

    private void quoted(char next) {
        if (next == quote) {
            quote = 0;
        } else {
            word.append(next);
        }
    }

    private StringBuilder begin() {
        word = word == null ? new StringBuilder() : word;
        return word;
    }

    private void endWord() {
        if (word != null) {
            words.add(word.toString());
            word = null;
        }
    }

    private void endCommand() {
        endWord();
        if (!words.isEmpty()) {
            commands.add(List.copyOf(words));
            words = new ArrayList<>();
        }
    }
}
