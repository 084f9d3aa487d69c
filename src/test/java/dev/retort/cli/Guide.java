package dev.retort.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The commands of a guide: the lines of its fenced blocks that begin with {@code retort}. */
final class Guide {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w*\n(.*?)^```$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final String text;
    private final List<String> commands;

    private Guide(String text, List<String> commands) {
        this.text = text;
        this.commands = commands;
    }

    /** A guide by its file in {@code docs/guide}. */
    static Guide named(String file) {
        try {
            String text = Files.readString(directory().resolve(file));
            return new Guide(
                    text,
                    BLOCK.matcher(text)
                            .results()
                            .flatMap(block -> block.group(1).lines())
                            .filter(line -> line.startsWith("retort "))
                            .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path directory() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .map(above -> above.resolve("docs/guide"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
    }

    /** The first block of a language. */
    String block(String language) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    List<String> commands() {
        return commands;
    }

    /** The words of a command behind {@code retort}, as a shell gives them. */
    static String[] arguments(String command) {
        String line = command.replaceFirst("\\s+#.*", "");
        return WORD.matcher(line).results().map(Guide::word).skip(1).toArray(String[]::new);
    }

    private static String word(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }
}
