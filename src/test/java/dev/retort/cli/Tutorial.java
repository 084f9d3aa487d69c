package dev.retort.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that somebody follows from top to bottom: its blocks are files to write, classes that were written, and what a
 * terminal shows. Following it gives the page with what was really shown.
 */
final class Tutorial {

    /** What happens at the blocks of a page. */
    interface Reader {

        /** A file is written as it is shown. */
        void write(String file, String text);

        /** Lines are added to a file. */
        void add(String file, String text);

        /** A statement is put into a method of the migration whose file ends so. */
        void fill(String method, String ending, String statement);

        /** The text of the migration whose file ends so. */
        String migration(String ending);

        /** Runs a line of a shell; gives what it shows. */
        String run(String line);
    }

    private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w+)\n((?:(?!```).*\n)*)```$");

    private static final Pattern FILE = Pattern.compile("(?:.*[:.] )?`([\\w./-]+)`:");
    private static final Pattern ADDITION = Pattern.compile(".*Add to `([\\w.]+)`:");
    private static final Pattern FILLED = Pattern.compile("In `(\\w+)` of `R…_(\\w+\\.java)`:");
    private static final Pattern WRITTEN = Pattern.compile("`R…_(\\w+\\.java)`.*");

    private final String text;

    Tutorial(String text) {
        this.text = text;
    }

    /** The page with what its reader saw. */
    String followed(Reader reader) {
        return BLOCK.matcher(text).replaceAll(block -> {
            String shown = shown(lineBefore(block.start()), block.group(1), block.group(2), reader);
            return Matcher.quoteReplacement("```" + block.group(1) + "\n" + shown + "```");
        });
    }

    /** The line that says what a block is. */
    private String lineBefore(int block) {
        String before = text.substring(0, block).stripTrailing();
        return before.substring(before.lastIndexOf('\n') + 1);
    }

    private static String shown(String heading, String language, String block, Reader reader) {
        if (language.equals("console")) {
            return console(block, reader);
        }
        Matcher matcher = WRITTEN.matcher(heading);
        if (matcher.matches()) {
            return reader.migration(matcher.group(1));
        }
        matcher = FILLED.matcher(heading);
        if (matcher.matches()) {
            reader.fill(matcher.group(1), matcher.group(2), block.strip());
            return block;
        }
        matcher = ADDITION.matcher(heading);
        if (matcher.matches()) {
            reader.add(matcher.group(1), block);
            return block;
        }
        matcher = FILE.matcher(heading);
        if (!matcher.matches()) {
            throw new IllegalStateException("it is not said what this block is: " + heading);
        }
        reader.write(matcher.group(1), block);
        return block;
    }

    private static String console(String block, Reader reader) {
        StringBuilder shown = new StringBuilder();
        block.lines()
                .filter(line -> line.startsWith("$ "))
                .forEach(line -> shown.append(line).append("\n").append(reader.run(line.substring(2))));
        return shown.toString();
    }

    /** The number of lines that are typed into a shell. */
    long commands() {
        return text.lines().filter(line -> line.startsWith("$ ")).count();
    }

    /** The page without what is different each time it is followed; the same id is the same everywhere. */
    static String comparable(String page) {
        Map<String, String> ids = new LinkedHashMap<>();
        String numbered = Pattern.compile("\\b[0-9a-f]{12}\\b")
                .matcher(page)
                .replaceAll(id -> ids.computeIfAbsent(id.group(), key -> "<id " + ids.size() + ">"));
        return numbered.replaceAll("\\b\\d+ ms\\b", "<n> ms")
                .replaceAll("\\bR\\d{12}_", "R…_")
                .replaceAll("\\b\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "<time>");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
