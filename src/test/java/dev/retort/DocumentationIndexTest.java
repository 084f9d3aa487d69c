package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each guide answers a question, and is found from {@code docs/README.md}. */
class DocumentationIndexTest {

    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void eachGuideIsAQuestionAndListed() throws IOException {
        String index = Files.readString(DOCS.resolve("README.md"));
        try (Stream<Path> guides = Files.list(DOCS.resolve("guide"))) {
            List<Path> all = guides.toList();
            assertThat(all).hasSizeGreaterThan(10).allSatisfy(guide -> {
                assertThat(Files.readAllLines(guide).get(0))
                        .as(guide.toString())
                        .matches("# .*\\?");
                assertThat(index).contains("(guide/" + guide.getFileName() + ")");
            });
        }
    }
}
