package dev.retort.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void readsAsOneShortMessage() {
        Problem problem = Problem.of("It failed")
                .where("here\nand there")
                .found("this")
                .wanted("that")
                .with("statement", "SELECT 1")
                .next("do it again");
        assertThat(problem.text())
                .isEqualTo("It failed\n"
                        + "  where:     here\n"
                        + "             and there\n"
                        + "  found:     this\n"
                        + "  wanted:    that\n"
                        + "  statement: SELECT 1\n"
                        + "  next:      do it again");
        assertThat(new UsageException(problem)).hasMessage(problem.text());
    }
}
