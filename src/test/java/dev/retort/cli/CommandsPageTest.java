package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each command's section of the reference has the examples of its help; {@code -Dretort.goldens=write} rewrites them. */
class CommandsPageTest {

    private static final Path PAGE = Path.of("../docs/reference/commands.md");
    private static final Pattern EXAMPLES = Pattern.compile("(?s)Examples:\n\n```\n.*?```\n\n");
    private static final Pattern HEAD = Pattern.compile("(?s)\\A## ([a-z, -]+)\n\n```\n.*?```\n\n");

    @Test
    void theExamplesAreThoseOfTheHelp() throws IOException {
        String page = sections(Files.readString(PAGE))
                .map(CommandsPageTest::withExamples)
                .collect(Collectors.joining());
        if ("write".equals(System.getProperty("retort.goldens"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("rewrite it with -Dtest=CommandsPageTest -Dretort.goldens=write")
                .hasContent(page);
        assertThat(sections(page).flatMap(section -> commands(section).stream()))
                .containsExactlyInAnyOrderElementsOf(HelpExamples.commands().toList());
    }

    private static Stream<String> sections(String page) {
        return Arrays.stream(page.split("(?m)^(?=## )"));
    }

    /** The commands that a section is about. */
    private static List<String> commands(String section) {
        Matcher head = HEAD.matcher(section);
        return head.find() ? List.of(head.group(1).split(", ")) : List.of();
    }

    private static String withExamples(String section) {
        String bare = EXAMPLES.matcher(section).replaceFirst("");
        Matcher head = HEAD.matcher(bare);
        if (!head.find()) {
            return section;
        }
        String examples = commands(bare).stream()
                .flatMap(command -> HelpExamples.of(command).stream())
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining("\n"));
        return head.group() + "Examples:\n\n```\n" + examples + "\n```\n\n" + bare.substring(head.end());
    }
}
