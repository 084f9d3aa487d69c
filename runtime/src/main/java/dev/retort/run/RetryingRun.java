package dev.retort.run;

import dev.retort.connection.ConnectionSource;
import dev.retort.history.Bookkeeping;
import dev.retort.history.HistoryEntry;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Runs migrations, and tries one again that was not given a lock in time: all of it is rolled back first, so that those who
 * queue behind it get their turn.
 */
final class RetryingRun {

    /** How long a failure waits to be noted where another runner is at work, or the server has not seen the end of this one. */
    private static final Duration NOTING = Duration.ofSeconds(10);

    private final Connection connection;
    private final Bookkeeping tables;
    private final RevisionGraph graph;
    private final RunListener listener;
    private final RunSettings settings;
    private final Session session;
    private final StatementWatch watch;
    private final Optional<ConnectionSource> source;

    RetryingRun(
            Connection connection,
            Bookkeeping tables,
            RevisionGraph graph,
            RunListener listener,
            RunSettings settings,
            Session session,
            StatementWatch watch,
            Optional<ConnectionSource> source) {
        this.connection = connection;
        this.tables = tables;
        this.graph = graph;
        this.listener = listener;
        this.settings = settings;
        this.session = session;
        this.watch = watch;
        this.source = source;
    }

    void run(List<RunStep> steps, Standing standing) throws SQLException {
        if (settings.oneTransaction()) {
            runTogether(steps, standing);
        } else {
            Standing present = standing;
            for (RunStep step : steps) {
                present = runTogether(List.of(step), present);
            }
        }
    }

    private Standing runTogether(List<RunStep> steps, Standing standing) throws SQLException {
        Standing present = standing;
        Pauses pauses = new Pauses(Duration.ofMillis(500), Duration.ofSeconds(10));
        List<RunStep> remaining = new ArrayList<>(steps);
        for (int attempt = 1; ; attempt++) {
            RunTransaction transaction = new RunTransaction(connection, tables, graph, listener, present);
            try {
                transaction.run(remaining, session, watch);
                return transaction.standing();
            } catch (MigrationFailedException failure) {
                remaining.removeAll(transaction.committed());
                int attempts = Math.max(attempt, failure.attempts());
                if (!failure.isForWantOfALock() || attempts > settings.lockRetries()) {
                    MigrationFailedException complete = withBlockers(failure, attempts);
                    note(transaction, complete);
                    throw complete;
                }
                Duration pause = pauses.next();
                listener.retrying(failure.step(), attempt, pause, failure);
                Pauses.pause(pause);
                session.reset();
                present = Standing.of(connection, tables);
            } catch (RetortException refused) { // by the ledger, or by who hears of the version table
                note(transaction, refused);
                throw refused;
            }
        }
    }

    private MigrationFailedException withBlockers(MigrationFailedException failure, int attempts) {
        if (!failure.isForWantOfALock()) {
            return failure;
        }
        String blockers = watch.last().stream().map(Blocker::describe).collect(Collectors.joining("\n"));
        MigrationFailedException counted = failure.with("attempts", String.valueOf(attempts));
        return blockers.isEmpty() ? counted : counted.with("blocked by", blockers);
    }

    /**
     * The failed migration's row in the history, outside of the transaction that was rolled back; in another session if
     * this one is lost.
     */
    private void note(RunTransaction transaction, RetortException failure) {
        transaction.present().ifPresent(run -> {
            HistoryEntry entry = run.entry().failed(failure.problem().text());
            try {
                tables.history().append(connection, entry);
            } catch (SQLException lost) {
                noteElsewhere(run.step(), entry, failure);
            }
        });
    }

    private void noteElsewhere(RunStep step, HistoryEntry entry, RetortException failure) {
        if (source.isEmpty()) {
            cannotNote(step, "there is no other session");
            return;
        }
        try (Connection another = source.get().open()) {
            if (!connection.isValid(1)) { // the lock went with it
                RunnerLock.acquire(another, tables.versions(), NOTING, listener);
            }
            tables.history().append(another, entry);
        } catch (SQLException | RuntimeException lost) {
            cannotNote(step, lost.getMessage().lines().findFirst().orElse(""));
            failure.addSuppressed(lost);
        }
    }

    private void cannotNote(RunStep step, String why) {
        listener.noticed(
                step, "the failure could not be noted in " + tables.history().name() + ": " + why);
    }
}
