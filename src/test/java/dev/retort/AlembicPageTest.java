package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page for those who come from Alembic counts right, and names tests that are there. */
class AlembicPageTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| [^|]+ \\| (\\d+) \\| ([^|]+) \\|$");
    private static final Pattern FAMILY =
            Pattern.compile("(?m)^\\| (\\w): [^|]+ \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|$");
    private static final Pattern TEST = Pattern.compile("`(?:(\\w+Test)\\.?)?([a-z]\\w*[A-Z]\\w*)?`");

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/reference/coming-from-alembic.md"));
    }

    /** The last one of that heading: the page begins with one about the command line. */
    private static String section(String heading) throws IOException {
        String[] parts = page().split("(?m)^##+ " + heading + "$");
        return parts[parts.length - 1].split("(?m)^##+ ")[0];
    }

    @ParameterizedTest
    @CsvSource({"K, Commands", "F, Files", "H, Hooks", "O, Offline SQL"})
    void theRowsOfAFamilyAddUp(String family, String heading) throws IOException {
        List<MatchResult> rows = ROW.matcher(section(heading)).results().toList();
        int all = rows.stream().mapToInt(row -> Integer.parseInt(row.group(1))).sum();
        int away = rows.stream()
                .filter(row -> row.group(2).startsWith("none"))
                .mapToInt(row -> Integer.parseInt(row.group(1)))
                .sum();
        assertThat(FAMILY.matcher(page()).results().filter(row -> row.group(1).equals(family)))
                .extracting(row -> List.of(row.group(2), row.group(3), row.group(4)))
                .containsExactly(List.of("" + all, "" + (all - away), "" + away));
    }

    @Test
    void everyFamilyAddsUp() throws IOException {
        assertThat(FAMILY.matcher(page()).results())
                .hasSize(6)
                .allSatisfy(row -> assertThat(Integer.parseInt(row.group(3)) + Integer.parseInt(row.group(4)))
                        .as(row.group())
                        .isEqualTo(Integer.parseInt(row.group(2))));
    }

    @Test
    void theTestsThatItNamesAreThere() throws IOException {
        String sources = sources();
        String checklist = page().substring(page().indexOf("## The checklist"));
        List<String> named = TEST.matcher(ROW.matcher(checklist)
                        .results()
                        .map(row -> row.group(2))
                        .collect(Collectors.joining("\n")))
                .results()
                .flatMap(name -> Stream.of(declaration("class ", name.group(1)), declaration("void ", name.group(2))))
                .toList();
        assertThat(named).hasSizeGreaterThan(100).allMatch(sources::contains);
    }

    private static String declaration(String keyword, String name) {
        return name == null ? "" : keyword + name + (keyword.startsWith("void") ? "(" : " ");
    }

    private static String sources() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path tests : modules.flatMap(
                            module -> Stream.of(module.resolve("src/test/java"), module.resolve("test/java")))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(tests)) {
                    for (Path file : files.filter(path -> path.toString().endsWith("Test.java"))
                            .toList()) {
                        sources.append(Files.readString(file));
                    }
                }
            }
        }
        return sources.toString();
    }
}
