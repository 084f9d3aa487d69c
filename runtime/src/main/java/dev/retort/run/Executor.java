package dev.retort.run;

import dev.retort.history.LedgerStep.State;
import dev.retort.migration.Operations;
import dev.retort.operation.DataOperation.Autocommit;
import dev.retort.operation.DataOperation.Backfill;
import dev.retort.operation.DataOperation.Execute;
import dev.retort.operation.Operation;
import dev.retort.postgres.PostgresSql;
import dev.retort.postgres.RowKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * Runs each operation on the connection as soon as the migration calls it, passes over those that an interrupted run has
 * done, and ends the transaction where PostgreSQL asks for it.
 */
final class Executor implements Operations {

    /** The server's words for "not inside a transaction": for a statement, and for a procedure that commits. */
    private static final Set<String> NOT_IN_TRANSACTION = Set.of("25001", "2D000");

    /** What the runner itself sends around an operation. */
    private static final String OWN = "the runner's own: whether the transaction is open, what is done, COMMIT";

    private final Connection connection;
    private final Ledger ledger;
    private final Session session;
    private final Statements statements;
    private final OutsideTransaction outside;
    private final BackfillRun backfills;
    private final NewLabels labels;
    private final TransactionGuard guard;
    private Optional<Operation> running = Optional.empty();
    private boolean hasGivenConnection;
    private boolean hasRunSql;

    /**
     * @param labels those that the transaction has added, by earlier migrations too
     * @param listener hears of what an interrupted run has left, and how far a back-fill is
     */
    Executor(
            Connection connection,
            Ledger ledger,
            NewLabels labels,
            Session session,
            Statements statements,
            StepListener listener) {
        this.connection = connection;
        this.ledger = ledger;
        this.labels = labels;
        this.session = session;
        this.statements = statements;
        this.guard = new TransactionGuard(connection);
        this.outside = new OutsideTransaction(connection, ledger, statements, listener::notice);
        this.backfills = new BackfillRun(connection, ledger, session, statements, listener);
    }

    @Override
    public void apply(Operation operation) {
        try {
            requireTransactionAfterJava();
            apply(operation, false);
        } catch (SQLException refusal) {
            throw new StatementFailedException(OWN, refusal);
        }
    }

    private void apply(Operation operation, boolean byItself) throws SQLException {
        if (operation instanceof Autocommit block) {
            for (Operation inner : block.operations()) {
                apply(inner, true);
            }
        } else if (!ledger.passes(operation)) {
            run(operation, byItself);
        }
    }

    private void run(Operation operation, boolean byItself) throws SQLException {
        if (operation instanceof Backfill backfill) {
            runInBatches(backfill);
        } else if (operation.runsAlone()) {
            runOutside(operation);
        } else if (byItself) {
            runByItself(operation);
        } else {
            runInside(operation);
        }
    }

    private void runInBatches(Backfill backfill) throws SQLException {
        RowKey key = backfills.key(backfill); // before anything is committed
        commitBefore(backfill, State.RUNNING);
        backfills.run(backfill, key);
    }

    private void runInside(Operation operation) throws SQLException {
        if (labels.mayBeUsedBy(operation)) {
            commitBefore(operation, State.PENDING);
        }
        if (operation instanceof Execute) {
            runWatched(operation);
        } else {
            execute(operation);
        }
        labels.note(operation);
    }

    /** SQL of the author's own may end the transaction. */
    private void runWatched(Operation operation) throws SQLException {
        guard.remember();
        running = Optional.of(operation);
        execute(operation);
        requireTransaction(() -> ledger.noteDone(operation), ledger::committedAll);
        running = Optional.empty();
    }

    /** The live connection can send anything, at any time until the migration's end. */
    private void requireTransactionAfterJava() throws SQLException {
        if (hasGivenConnection) {
            requireTransaction(ledger::noteCommitted, ledger::committedAll);
            guard.remember(); // the runner may have begun another one
        }
    }

    /** What the ledger is told where the author's SQL has committed. */
    private interface Note {
        void write() throws SQLException;
    }

    private void requireTransaction(Note note, Runnable noted) throws SQLException {
        Optional<TransactionEnd> end = guard.end();
        if (end.isPresent()) {
            keep(end.get(), note, noted);
            throw new TransactionEndedException(end.get(), running.map(Executor::sql), Optional.empty());
        }
    }

    private void keep(TransactionEnd end, Note note, Runnable noted) throws SQLException {
        if (end == TransactionEnd.COMMITTED && ledger.hasCounted()) {
            note.write();
            connection.commit();
            noted.run();
        }
    }

    private static String sql(Operation operation) {
        return PostgresSql.of(operation).get(0).sql();
    }

    /** The failure of a migration that has perhaps committed before it failed: then that is what has to be told. */
    RuntimeException explained(RuntimeException failure) {
        if (failure instanceof TransactionEndedException) {
            return failure;
        }
        try {
            connection.rollback();
            if (guard.end().equals(Optional.of(TransactionEnd.COMMITTED))) {
                keep(TransactionEnd.COMMITTED, this::noteFailed, this::failedNoted);
                return new TransactionEndedException(
                        TransactionEnd.COMMITTED, running.map(Executor::sql), Optional.of(failure));
            }
        } catch (SQLException lost) {
            failure.addSuppressed(lost);
        }
        return failure;
    }

    private void noteFailed() throws SQLException {
        if (running.isPresent()) {
            ledger.noteBefore(running.get(), State.PENDING);
        } else {
            ledger.noteCommitted();
        }
    }

    private void failedNoted() {
        if (running.isPresent()) {
            ledger.committedBefore();
        } else {
            ledger.committedAll();
        }
    }

    /** Leaves transaction and session as the next migration and the version table expect them. */
    void finish() {
        try {
            requireTransactionAfterJava();
            if (hasGivenConnection || hasRunSql) {
                session.reset();
            }
        } catch (SQLException refusal) {
            throw new StatementFailedException("RESET ALL", refusal);
        }
    }

    private void execute(Operation operation) throws SQLException {
        hasRunSql |= operation instanceof Execute;
        if (operation.mayTakeLong()) {
            session.liftStatements();
        }
        PostgresSql.of(operation).forEach(statements::execute);
        if (operation.mayTakeLong()) {
            session.limitStatements();
        }
    }

    /**
     * Runs an operation of an autocommit block. Together with its note in the ledger, if the server allows that: then it
     * is done exactly once. If not, what an interruption leaves is looked for by the next run.
     */
    private void runByItself(Operation operation) throws SQLException {
        if (ledger.wasInterruptedHere(State.RUNNING)) {
            runOutside(operation);
            return;
        }
        commitBefore(operation, State.PENDING);
        try {
            execute(operation);
        } catch (StatementFailedException refused) {
            if (!NOT_IN_TRANSACTION.contains(refused.refusal().getSQLState())) {
                throw refused;
            }
            connection.rollback();
            runOutside(operation);
            return;
        }
        ledger.noteDone(operation);
        connection.commit();
        ledger.committedAll();
        guard.forget();
    }

    private void runOutside(Operation operation) throws SQLException {
        hasRunSql |= operation instanceof Execute;
        commitBefore(operation, State.RUNNING);
        connection.setAutoCommit(true);
        try {
            session.lift();
            runNoted(operation);
            session.limit();
        } finally {
            if (!connection.isClosed()) {
                connection.setAutoCommit(false);
            }
        }
    }

    /** A statement that the server refuses has left no more than an invalid index; one without an answer may be done. */
    private void runNoted(Operation operation) throws SQLException {
        try {
            outside.run(operation);
        } catch (StatementFailedException refused) {
            if (!refused.isConnectionLost()) {
                ledger.noteBefore(operation, State.PENDING);
                session.limit();
            }
            throw refused;
        }
        ledger.noteDone(operation);
        ledger.committedAll();
    }

    private void commitBefore(Operation next, State state) throws SQLException {
        ledger.noteBefore(next, state);
        connection.commit();
        ledger.committedBefore();
        labels.clear();
        guard.forget();
    }

    @Override
    public Connection connection() {
        if (ledger.isBehind()) {
            throw ledger.cannotRepeatJava();
        }
        try {
            if (!labels.isEmpty()) {
                ledger.noteCommitted();
                connection.commit();
                ledger.committedAll();
                labels.clear();
                guard.forget();
            }
            guard.remember();
            hasGivenConnection = true;
            return HeldConnection.of(connection);
        } catch (SQLException refusal) {
            throw new StatementFailedException("COMMIT before work on the connection", refusal);
        }
    }
}
