package dev.retort.run;

import dev.retort.history.Bookkeeping;
import dev.retort.revision.RevisionGraph;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One attempt to run migrations in one transaction, which is cut only where an operation has to run outside of it. What was
 * committed before a cut stays, whole migrations and parts of one.
 */
final class RunTransaction {

    private final Connection connection;
    private final Bookkeeping tables;
    private final RevisionGraph graph;
    private final RunListener listener;
    private final NewLabels labels = new NewLabels();
    private final Map<RunStep, Duration> finished = new LinkedHashMap<>();
    private Standing standing;
    private Optional<StepRun> present = Optional.empty();
    private List<RunStep> committed = List.of();

    RunTransaction(
            Connection connection, Bookkeeping tables, RevisionGraph graph, RunListener listener, Standing standing) {
        this.connection = connection;
        this.tables = tables;
        this.graph = graph;
        this.listener = listener;
        this.standing = standing;
    }

    /** Where the database stands once the attempt has come to its end. */
    Standing standing() {
        return standing;
    }

    /** The migration that the attempt has come to. */
    Optional<StepRun> present() {
        return present;
    }

    /** The migrations that a cut in a later one has committed, although the attempt failed. */
    List<RunStep> committed() {
        boolean cut = present.map(StepRun::hasCut).orElse(false);
        if (!cut) {
            return List.copyOf(committed);
        }
        return List.copyOf(finished.keySet());
    }

    /** @throws MigrationFailedException if one fails; what is not committed by then is rolled back */
    void run(List<RunStep> steps, Session session, StatementWatch watch) throws SQLException {
        connection.setAutoCommit(false);
        try {
            for (RunStep step : steps) {
                StepRun run = new StepRun(step, connection, tables, listener, standing);
                if (present.map(StepRun::hasCut).orElse(false)) {
                    committed = finished.keySet().stream()
                            .limit(finished.size() - 1L)
                            .toList();
                }
                present = Optional.of(run);
                standing = run.run(
                        graph,
                        labels,
                        session,
                        new Statements(connection, (sql, isPart) -> watch.during(step, sql, isPart)));
                finished.put(step, run.duration());
            }
            present.ifPresent(this::commit);
        } catch (RuntimeException failure) {
            Rollback.of(connection, failure);
            throw failure;
        } finally {
            Rollback.leave(connection);
        }
        finished.forEach(listener::finished);
    }

    private void commit(StepRun last) {
        MigrationRunner.perform(
                last.step(),
                () -> {
                    try {
                        connection.commit();
                    } catch (SQLException refusal) {
                        throw new StatementFailedException("COMMIT", refusal);
                    }
                },
                last::state);
    }
}
