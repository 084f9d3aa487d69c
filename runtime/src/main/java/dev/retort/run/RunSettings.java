package dev.retort.run;

import java.time.Duration;
import java.util.Optional;

/**
 * How a runner waits and how it cuts its work into transactions.
 *
 * @param lockWait how long to wait for another runner
 * @param lockTimeout how long a statement waits for a lock; whoever wants the table later queues behind it that long
 * @param lockRetries how often a migration that was not given a lock is tried again
 * @param statementTimeout how long a structural change may take; what the role has where it is empty
 * @param idleTimeout after which the server ends a session whose process does nothing inside a transaction
 * @param oneTransaction whether the whole run is one transaction, in place of one for each migration
 */
public record RunSettings(
        Duration lockWait,
        Duration lockTimeout,
        int lockRetries,
        Optional<Duration> statementTimeout,
        Duration idleTimeout,
        boolean oneTransaction) {

    /** What holds where nothing is configured. */
    public static final RunSettings DEFAULT = new RunSettings(
            Duration.ofMinutes(10), Duration.ofSeconds(5), 10, Optional.empty(), Duration.ofMinutes(10), false);

    public RunSettings withLockWait(Duration newLockWait) {
        return new RunSettings(newLockWait, lockTimeout, lockRetries, statementTimeout, idleTimeout, oneTransaction);
    }

    public RunSettings withLockTimeout(Duration newLockTimeout, int newLockRetries) {
        return new RunSettings(lockWait, newLockTimeout, newLockRetries, statementTimeout, idleTimeout, oneTransaction);
    }

    public RunSettings withStatementTimeout(Duration newStatementTimeout) {
        return new RunSettings(
                lockWait, lockTimeout, lockRetries, Optional.of(newStatementTimeout), idleTimeout, oneTransaction);
    }

    public RunSettings inOneTransaction() {
        return new RunSettings(lockWait, lockTimeout, lockRetries, statementTimeout, idleTimeout, true);
    }
}
