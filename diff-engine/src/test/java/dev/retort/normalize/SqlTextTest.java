package dev.retort.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = 'x;y'",
                "a = 'it''s;'",
                "a = E'\\';'",
                "\"a;b\" > 0",
                "a = $$;$$",
                "a = $q$ $$;$q$",
                "a /* ; */",
                "a -- ;",
                "a > 0"
            })
    void isOneExpression(String text) {
        assertThat(SqlText.endsStatement(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a > 0; drop table t", "a = 'x'; b = 'y'", "a = E'\\\\';b", "\"a\";", "a -- x\n;"})
    void endsTheStatement(String text) {
        assertThat(SqlText.endsStatement(text)).isTrue();
    }

    @Test
    void mayMentionAColumnInAnyCaseOrQuoting() {
        assertThat(SqlText.mayMention("STATUS in ('A')", "status")).isTrue();
        assertThat(SqlText.mayMention("\"a\"\"b\" > 0", "a\"b")).isTrue();
        assertThat(SqlText.mayMention("U&\"st\\0061tus\" > ''", "status")).isTrue();
    }

    @Test
    void doesNotMentionWhatItDoesNotSpell() {
        assertThat(SqlText.mayMention("amount > 0", "status")).isFalse();
    }
}
