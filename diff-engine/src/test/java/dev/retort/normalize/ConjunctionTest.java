package dev.retort.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConjunctionTest {

    @Test
    void theOrderOfPartsMeansNothing() {
        assertThat(Conjunction.sorted("((a >= 1) AND (a <= 5))")).isEqualTo("((a <= 5) AND (a >= 1))");
        assertThat(Conjunction.sorted("((a <= 5) AND (a >= 1))")).isEqualTo("((a <= 5) AND (a >= 1))");
    }

    @Test
    void whatIsInsideStaysAsItIs() {
        assertThat(Conjunction.sorted("(f(b AND a) AND ((d AND c) OR b))"))
                .isEqualTo("(((d AND c) OR b) AND f(b AND a))");
        assertThat(Conjunction.sorted("((t = 'z AND (a'::text) AND (\"x AND y\" = 'it''s'::text))"))
                .isEqualTo("((\"x AND y\" = 'it''s'::text) AND (t = 'z AND (a'::text))");
    }

    @Test
    void everythingElseStays() {
        for (String condition :
                new String[] {"(a > 0)", "a", "(b) OR (a)", "((b > 0) OR (a > 0))", "(b AND a) = (c)"}) {
            assertThat(Conjunction.sorted(condition)).isEqualTo(condition);
        }
    }
}
