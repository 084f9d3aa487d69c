package dev.retort.run;

import dev.retort.environment.VersionChange;
import dev.retort.history.Bookkeeping;
import dev.retort.history.HistoryEntry;
import dev.retort.history.LedgerStep;
import dev.retort.history.MigrationChecksum;
import dev.retort.history.ProcessOwner;
import dev.retort.revision.RevisionGraph;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One migration on its way: its operations, then its rows in the version table, the history and the ledger. */
final class StepRun {

    private final RunStep step;
    private final Connection connection;
    private final Bookkeeping tables;
    private final RunListener listener;
    private final Standing standing;
    private final long start = System.nanoTime();
    private Optional<Ledger> ledger = Optional.empty();

    StepRun(RunStep step, Connection connection, Bookkeeping tables, RunListener listener, Standing standing) {
        this.step = step;
        this.connection = connection;
        this.tables = tables;
        this.listener = listener;
        this.standing = standing;
    }

    RunStep step() {
        return step;
    }

    Duration duration() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /**
     * Runs all of it but the commit.
     *
     * @return where the database stands with it
     * @throws MigrationFailedException if it throws, or the server refuses something
     */
    Standing run(RevisionGraph graph, NewLabels labels, Session session, Statements statements) {
        listener.started(step);
        Set<String> after = step.headsAfter(graph, standing.heads());
        MigrationRunner.perform(
                step,
                () -> {
                    Ledger read = read();
                    Executor executor = new Executor(
                            connection, read, labels, session, statements, new StepListener(step, listener));
                    try {
                        step.run(executor);
                        executor.finish();
                    } catch (RuntimeException failure) {
                        throw executor.explained(failure);
                    }
                    keepBooks(after, read);
                },
                this::state);
        return standing.at(after);
    }

    private Ledger read() {
        Ledger read = Ledger.of(connection, tables.steps(), step, standing);
        ledger = Optional.of(read);
        read.interrupted().map(LedgerStep::describe).ifPresent(text -> listener.noticed(step, text + "; going on"));
        return read;
    }

    private void keepBooks(Set<String> after, Ledger read) {
        try {
            read.clear();
            new VersionChanges(connection, tables, listener)
                    .change(kind(), Optional.of(step.revision()), standing.heads(), after, List.of(entry()));
        } catch (SQLException refusal) {
            throw new StatementFailedException(
                    "the rows in " + tables.versions().name().name() + " and beside it", refusal);
        }
    }

    private VersionChange.Kind kind() {
        return step.direction() == Direction.UPGRADE ? VersionChange.Kind.UPGRADE : VersionChange.Kind.DOWNGRADE;
    }

    /** Whether this run has committed before the migration's end. */
    boolean hasCut() {
        return ledger.map(Ledger::hasCut).orElse(false);
    }

    /** The migration's row in the history, had it ended now. */
    HistoryEntry entry() {
        Optional<MigrationChecksum> checksum = MigrationMeaning.checksum(step.migration(), step.source());
        return HistoryEntry.of(
                        Optional.of(step.revision().id()),
                        step.direction().word(),
                        step.revision().message(),
                        checksum)
                .by(ProcessOwner.name(), duration());
    }

    /** What is in the database of a migration that has failed. */
    String state() {
        return ledger.flatMap(Ledger::backfill)
                .map(place -> "its back-fill has done " + place.describe() + ", as "
                        + tables.steps().name().name() + " says, and the next run goes on behind them")
                .orElseGet(this::stateOfOperations);
    }

    private String stateOfOperations() {
        int committed = ledger.map(Ledger::committed).orElse(0);
        if (committed == 0) {
            return DryRunner.ROLLED_BACK;
        }
        String done = committed == 1 ? "its first operation is" : "its first " + committed + " operations are";
        return done + " in the database, as " + tables.steps().name().name()
                + " says, and what followed was rolled back; the next run goes on there";
    }
}
