package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guide shows is what {@code ShopMigrationsTest} runs. */
class GuideTest {

    private static final Pattern JAVA = Pattern.compile("(?ms)^```java\n(.*?)^```$");

    @Test
    void itsSnippetsAreTestsThatRun() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "guide", "testing-migrations.md"));
        String tests = Files.readString(
                        Path.of("src", "test", "java", "com", "acme", "shop", "ShopMigrationsTest.java"))
                .replace("@RetortTest(project = \"src/test/project\")", "@RetortTest");
        List<String> snippets =
                JAVA.matcher(guide).results().map(match -> match.group(1)).toList();
        assertThat(snippets).hasSize(3).allSatisfy(snippet -> assertThat(tests).contains(snippet));
    }
}
