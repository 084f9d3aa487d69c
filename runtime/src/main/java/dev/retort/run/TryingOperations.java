package dev.retort.run;

import dev.retort.migration.Operations;
import dev.retort.operation.DataOperation.Autocommit;
import dev.retort.operation.DataOperation.Backfill;
import dev.retort.operation.DataOperation.Execute;
import dev.retort.operation.Operation;
import dev.retort.postgres.PostgresSql;
import dev.retort.postgres.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Runs each operation of a dry run, except what would leave the transaction, and tells of every statement. */
final class TryingOperations implements Operations {

    /** A label of an enum type cannot be used in the transaction that adds it; the real run commits in between. */
    private static final String UNSAFE_NEW_LABEL = "55P04";

    /** SQL of an author's own that adds one; for it the real run commits nothing. */
    private static final Pattern ADDS_LABEL = Pattern.compile("(?is)\\balter\\s+type\\b.*\\badd\\s+value\\b");

    /** An author's own end of the transaction, be it at the start of the text or after another statement. */
    private static final Pattern ENDS_TRANSACTION =
            Pattern.compile("(?is)(^|;)\\s*(commit|rollback(?!.*\\bto\\b)|abort|prepare\\s+transaction)\\b");

    private final Connection connection;
    private final Ledger ledger;
    private final Consumer<TriedStatement> listener;
    private final Statements statements;
    private final RowKeys keys;
    private boolean complete = true;
    private boolean addsLabel;

    TryingOperations(Connection connection, RunStep step, Ledger ledger, Consumer<TriedStatement> listener) {
        this.connection = connection;
        this.ledger = ledger;
        this.listener = listener;
        this.statements = new Statements(connection);
        this.keys = new RowKeys(connection, step);
    }

    /** Whether every statement so far was run. */
    boolean isComplete() {
        return complete;
    }

    @Override
    public void apply(Operation operation) {
        if (operation instanceof Autocommit block) {
            block.operations().forEach(inner -> apply(inner, true));
        } else {
            apply(operation, operation.runsAlone());
        }
    }

    private void apply(Operation operation, boolean alone) {
        if (operation instanceof Autocommit) {
            apply(operation);
        } else if (ledger.passes(operation)) {
            System.getLogger(TryingOperations.class.getName())
                    .log(System.Logger.Level.DEBUG, "an interrupted run has done it");
        } else if (operation instanceof Backfill backfill) {
            keys.require(backfill);
            PostgresSql.of(backfill).forEach(this::attempt);
        } else if (alone) {
            PostgresSql.of(operation).forEach(statement -> skip(statement, "it runs outside of any transaction"));
        } else {
            addsLabel |= operation instanceof Execute
                    && PostgresSql.of(operation).stream()
                            .anyMatch(statement ->
                                    ADDS_LABEL.matcher(statement.sql()).find());
            PostgresSql.of(operation).forEach(this::attempt);
        }
    }

    @Override
    public Connection connection() {
        if (ledger.isBehind()) {
            throw ledger.cannotRepeatJava();
        }
        return HeldConnection.of(connection);
    }

    private void skip(SqlStatement statement, String reason) {
        complete = false;
        listener.accept(
                new TriedStatement(statement.sql(), statement.parameterRows().size(), Optional.empty(), reason));
    }

    private void attempt(SqlStatement statement) {
        if (ENDS_TRANSACTION.matcher(statement.sql()).find()) {
            skip(statement, "it ends the transaction");
            return;
        }
        long start = System.nanoTime();
        Savepoint before = savepoint();
        try {
            statements.execute(statement);
        } catch (StatementFailedException failure) {
            backTo(before, failure);
            skip(statement, "it uses a label of an enum type that was added before it");
            return;
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        release(before);
        listener.accept(
                new TriedStatement(statement.sql(), statement.parameterRows().size(), Optional.of(duration), ""));
    }

    private Savepoint savepoint() {
        try {
            return connection.setSavepoint();
        } catch (SQLException refusal) {
            throw new StatementFailedException("SAVEPOINT", refusal);
        }
    }

    /** Goes on only where the real run would not have failed. */
    private void backTo(Savepoint before, StatementFailedException failure) {
        if (addsLabel || !UNSAFE_NEW_LABEL.equals(failure.refusal().getSQLState())) {
            throw failure;
        }
        try {
            connection.rollback(before);
        } catch (SQLException lost) {
            failure.addSuppressed(lost);
            throw failure;
        }
    }

    private void release(Savepoint before) {
        try {
            connection.releaseSavepoint(before);
        } catch (SQLException refusal) {
            throw new StatementFailedException("RELEASE SAVEPOINT", refusal);
        }
    }
}
