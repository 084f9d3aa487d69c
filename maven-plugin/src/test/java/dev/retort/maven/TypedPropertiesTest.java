package dev.retort.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TypedPropertiesTest {

    @Test
    void keysOptionsAndArgumentsAreToldApart() {
        TypedProperties typed = typed(
                "retort.url", "embedded",
                "retort.message", "Add rating",
                "retort.x.tenant", "acme",
                "retort.hibernate.physical_naming_strategy", "Snake",
                "retort.reporting.url", "postgresql://reports/db",
                "project.version", "1");
        assertThat(typed.keys(Optional.of("reporting")))
                .isEqualTo(Map.of(
                        "url", "embedded",
                        "hibernate.physical_naming_strategy", "Snake",
                        "reporting.url", "postgresql://reports/db"));
        assertThat(typed.keys(Optional.empty())).doesNotContainKey("reporting.url");
        assertThat(typed.arguments()).isEqualTo(Map.of("tenant", "acme"));
        assertThat(typed.get("message")).contains("Add rating");
    }

    /** Maven ignores what no parameter is called; the goal would then work on another database than was said. */
    @Test
    void aSlipIsNotIgnored() {
        assertThatThrownBy(() -> typed("retort.ulr", "postgresql://staging/db").requireKnown())
                .hasMessage("""
                        There is no property -Dretort.ulr
                          nearest: -Dretort.url
                          next:    correct it""");
    }

    @Test
    void whatIsSomebodyElsesIsLeftAlone() {
        typed("retort.version", "1", "retort.test.postgres", "15", "retort.from-database", "true", "retort.output", "x")
                .requireKnown();
    }

    private static TypedProperties typed(String... pairs) {
        Properties properties = new Properties();
        for (int i = 0; i < pairs.length; i += 2) {
            properties.setProperty(pairs[i], pairs[i + 1]);
        }
        return TypedProperties.of(properties);
    }
}
