package dev.retort.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** How long the writes of a phase took. */
final class Waits {

    private long[] nanoseconds = new long[1024];
    private int count;

    synchronized void add(long wait) {
        if (count == nanoseconds.length) {
            nanoseconds = Arrays.copyOf(nanoseconds, 2 * count);
        }
        nanoseconds[count++] = wait;
    }

    /** The phase's {@link Phase} as text; a new phase begins. */
    synchronized String take() {
        long[] sorted = Arrays.copyOf(nanoseconds, count);
        Arrays.sort(sorted);
        count = 0;
        return sorted.length == 0
                ? "0 0 0"
                : String.format(
                        Locale.ROOT,
                        "%d %.1f %.1f",
                        sorted.length,
                        sorted[(int) (sorted.length * 0.99)] / 1e6,
                        sorted[sorted.length - 1] / 1e6);
    }
}
