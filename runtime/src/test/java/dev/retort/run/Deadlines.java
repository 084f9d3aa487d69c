package dev.retort.run;

import java.sql.SQLException;
import java.time.Duration;

/** Waits for something that will be true, and says so if it never is. */
final class Deadlines {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private Deadlines() {}

    interface Condition {
        boolean holds() throws SQLException;
    }

    static void await(Condition condition) throws SQLException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not happen within " + LIMIT);
            }
            Pauses.pause(Duration.ofMillis(20));
        }
    }
}
