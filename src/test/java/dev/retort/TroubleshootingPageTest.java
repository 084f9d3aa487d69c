package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code troubleshooting.md} has an entry for, the tool says. */
class TroubleshootingPageTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern MESSAGE = Pattern.compile("(Problem\\.of|\\bmissing)\\(");
    private static final Pattern PART = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|[()]|\\+|[^\"()+]+");

    @Test
    void eachHeadingIsAMessage() throws IOException {
        List<String> headings = Files.readString(ROOT.resolve("docs/guide/troubleshooting.md"))
                .lines()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring("### ".length()))
                .toList();
        assertThat(headings).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(messages()).hasSizeGreaterThan(150).containsAll(headings);
    }

    /** All that is said of problems, with a sign for what is not the same each time. */
    private static Set<String> messages() throws IOException {
        Set<String> messages = new TreeSet<>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            Matcher message = MESSAGE.matcher(source);
            while (message.find()) {
                messages.add(message(source.substring(message.end())));
            }
        }
        return messages;
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path main : modules.flatMap(
                            module -> Stream.of("src/main/java", "main/java").map(module::resolve))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(main)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                }
            }
        }
        return sources;
    }

    /** The argument that a source text begins with. */
    private static String message(String source) {
        StringBuilder message = new StringBuilder();
        Matcher part = PART.matcher(source);
        int depth = 0;
        while (depth >= 0 && part.find()) {
            String text = part.group();
            depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
            if (depth == 0 && part.group(1) != null) {
                message.append(part.group(1).replace("\\\"", "\""));
            } else if (depth == 0 && !text.isBlank() && !text.equals("+") && !text.equals(")")) {
                message.append(text.strip().equals("FILE_NAME") ? "retort.properties" : "…");
            }
        }
        return message.toString().replaceAll("…+", "…");
    }
}
