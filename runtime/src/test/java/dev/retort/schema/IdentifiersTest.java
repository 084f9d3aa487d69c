package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '\'',
            value = {
                "prds prds",
                "_x1 _x1",
                "user \"user\"",
                "Prds \"Prds\"",
                "a$b \"a$b\"",
                "1a \"1a\"",
                "größe \"größe\"",
                "a\"b \"a\"\"b\"",
                "order \"order\"",
                "name name"
            })
    void quotesWhatNeedsIt(String identifier, String sql) {
        assertThat(Identifiers.quoted(identifier)).isEqualTo(sql);
    }

    @Test
    void writesLiteralsWhateverTheServersSetting() {
        assertThat(Identifiers.literal("it's")).isEqualTo("'it''s'");
        assertThat(Identifiers.literal("a\\b'c")).isEqualTo(" E'a\\\\b''c'");
    }

    @Test
    void refusesNul() {
        assertThatThrownBy(() -> Identifiers.quoted("a\0b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Identifiers.literal("a\0b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cutsAtBytesAndNeverInsideACharacter() {
        assertThat(Identifiers.truncated("x".repeat(70))).isEqualTo("x".repeat(63));
        assertThat(Identifiers.truncated("x".repeat(62) + "é")).isEqualTo("x".repeat(62));
        assertThat(Identifiers.truncated("😀".repeat(16))).isEqualTo("😀".repeat(15));
    }

    @Test
    void choosesNamesAsPostgresDoes() {
        assertThat(Identifiers.chosenName("tasks", "", "pkey")).isEqualTo("tasks_pkey");
        assertThat(Identifiers.chosenName("tasks", "state", "check")).isEqualTo("tasks_state_check");
        assertThat(Identifiers.chosenName("t".repeat(63), "c".repeat(63), "check"))
                .isEqualTo("t".repeat(28) + "_" + "c".repeat(28) + "_check");
        assertThat(Identifiers.chosenName("t".repeat(60), "state", "check")).isEqualTo("t".repeat(51) + "_state_check");
    }
}
