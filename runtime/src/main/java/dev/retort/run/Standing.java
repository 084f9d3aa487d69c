package dev.retort.run;

import dev.retort.history.Bookkeeping;
import dev.retort.history.LedgerStep;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a database stands, as a runner knows it that nobody else works beside: read once, and then only after something
 * has failed.
 *
 * @param heads what the version table names
 * @param interrupted the migrations that were interrupted, each with its last step
 */
public record Standing(Set<String> heads, List<LedgerStep> interrupted) {

    public Standing {
        heads = Collections.unmodifiableSet(new TreeSet<>(heads)); // messages name them in the same order each time
        interrupted = List.copyOf(interrupted);
    }

    /** Reads it; where the tables are missing, nothing stands anywhere. */
    public static Standing of(Connection connection, Bookkeeping tables) throws SQLException {
        return new Standing(tables.versions().heads(connection), tables.steps().all(connection));
    }

    /** The same once the version table names other heads. */
    Standing at(Set<String> newHeads) {
        return new Standing(newHeads, interrupted);
    }

    /** Where an earlier run of the same migration was interrupted. */
    Optional<LedgerStep> interruptedIn(RunStep step) {
        return interrupted.stream()
                .filter(last -> last.revision().equals(step.revision().id()))
                .filter(last -> last.direction().equals(step.direction().word()))
                .findFirst();
    }
}
