package dev.retort.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void theMedianOfAnOddNumberIsTheMiddleOne() {
        assertThat(seconds(9, 1, 2).medianSeconds()).isEqualTo(2);
    }

    @Test
    void theMedianOfAnEvenNumberIsBetweenTheTwoInTheMiddle() {
        assertThat(seconds(9, 1, 2, 3).medianSeconds()).isEqualTo(2.5);
    }

    @Test
    void theLeastAndThePeakAreOverAllRuns() {
        assertThat(seconds(9, 1, 2).leastSeconds()).isEqualTo(1);
        assertThat(seconds(9, 1, 2).peakKibibytes()).isEqualTo(9);
    }

    /** Runs of so many seconds, with as many kibibytes. */
    private static Series seconds(long... seconds) {
        return new Series(Arrays.stream(seconds)
                .mapToObj(value -> new Measurement(value * 1_000_000_000, value, ""))
                .toList());
    }
}
