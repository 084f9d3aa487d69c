package dev.retort.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The BOM against the modules of the root pom, since it has no parent that would hold it to them. */
class BomTest {

    private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>(.*)");
    private static final Pattern VERSION = Pattern.compile("<version>([^<$]*)</version>");
    private static final Pattern ENTRY = Pattern.compile("<artifactId>(retort[^<]*)</artifactId>\\s*<version>\\$");

    /** Published, and nobody's dependency. */
    private static final Set<String> TOOLS = Set.of("bom", "distribution");

    private final String root = read("../pom.xml");
    private final String bom = read("../bom/pom.xml");

    @Test
    void itHasEveryPublishedModule() {
        List<String> modules = MODULE.matcher(root)
                .results()
                .filter(module -> !module.group(2).contains("not published") && !TOOLS.contains(module.group(1)))
                .map(module -> module.group(1).equals("src") ? "retort" : "retort-" + module.group(1))
                .toList();
        Set<String> entries =
                ENTRY.matcher(bom).results().map(entry -> entry.group(1)).collect(Collectors.toSet());
        assertThat(entries).containsExactlyInAnyOrderElementsOf(modules);
    }

    @Test
    void itsVersionIsThatOfTheBuild() {
        assertThat(firstVersion(bom)).isEqualTo(firstVersion(root));
    }

    private static String firstVersion(String pom) {
        return VERSION.matcher(pom)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
