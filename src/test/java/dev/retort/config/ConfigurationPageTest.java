package dev.retort.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The configuration's reference has a line of its table for each key. */
class ConfigurationPageTest {

    private static final Path PAGE = Path.of("../docs/reference/configuration.md");

    @ParameterizedTest
    @EnumSource(Key.class)
    void everyKeyIsDocumentedWithItsDefault(Key key) throws IOException {
        String line = Files.readAllLines(PAGE).stream()
                .filter(row -> row.startsWith("| `") && row.split(" \\| ")[0].contains("`" + key.text() + "`"))
                .findFirst()
                .orElse("");
        assertThat(line).as("the table's line for " + key.text()).isNotEmpty();
        key.defaultValue().ifPresent(value -> assertThat(line).contains("| `" + value + "` |"));
    }
}
