package dev.retort.run;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Pauses between attempts: each twice as long as the one before, and never the same for two processes. */
final class Pauses {

    private final Duration most;
    private Duration next;

    Pauses(Duration first, Duration most) {
        this.next = first;
        this.most = most;
    }

    /** The next pause: between half and the whole of what it may be. */
    Duration next() {
        long millis = Math.max(2, next.toMillis());
        next = next.multipliedBy(2).compareTo(most) > 0 ? most : next.multipliedBy(2);
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(millis / 2, millis + 1));
    }

    void pause() {
        pause(next());
    }

    /** @throws FailureException if the thread is interrupted */
    static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new FailureException(
                    Problem.of("The run was interrupted while it waited")
                            .found("the thread was told to stop")
                            .next("run the command again; it goes on where the database is"),
                    interrupted);
        }
    }
}
