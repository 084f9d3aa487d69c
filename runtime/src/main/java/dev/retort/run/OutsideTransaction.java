package dev.retort.run;

import dev.retort.history.LedgerStep.State;
import dev.retort.operation.IndexOperation.CreateIndex;
import dev.retort.operation.IndexOperation.DropIndex;
import dev.retort.operation.Operation;
import dev.retort.postgres.PostgresSql;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Runs what the server refuses inside a transaction, so that it comes to its end however often it was interrupted. The
 * connection is in autocommit mode.
 */
final class OutsideTransaction {

    /** "already exists" and "does not exist", which an interrupted statement's second run is told if the first was done. */
    private static final Set<String> DONE_ALREADY = Set.of("42P07", "42704");

    private static final String DOES_NOT_EXIST = "42704";

    private final Connection connection;
    private final Ledger ledger;
    private final Statements statements;
    private final Consumer<String> notice;

    OutsideTransaction(Connection connection, Ledger ledger, Statements statements, Consumer<String> notice) {
        this.connection = connection;
        this.ledger = ledger;
        this.statements = statements;
        this.notice = notice;
    }

    void run(Operation operation) throws SQLException {
        if (operation instanceof CreateIndex create) {
            create(create);
        } else if (operation instanceof DropIndex drop) {
            drop(drop);
        } else {
            runAny(operation);
        }
    }

    /** An index that is invalid was left by a build that failed or was interrupted; nobody can use it. */
    private void create(CreateIndex create) throws SQLException {
        IndexState state = IndexState.of(connection, create.name(), create.table());
        if (state == IndexState.VALID && ledger.wasInterruptedHere(State.RUNNING)) {
            notice.accept("index " + create.name() + " is there: the interrupted run has built it");
            return;
        }
        if (state == IndexState.INVALID) {
            dropInvalid(create.name());
        }
        execute(create);
    }

    private void drop(DropIndex drop) throws SQLException {
        boolean isGone = IndexState.of(connection, drop.index()) == IndexState.MISSING;
        if (isGone && ledger.wasInterruptedHere(State.RUNNING)) {
            notice.accept("index " + drop.index() + " is gone: the interrupted run has dropped it");
        } else {
            execute(drop);
        }
    }

    /** SQL of the author's own: what it does is known to the server alone. */
    private void runAny(Operation operation) throws SQLException {
        boolean hasDropped = ledger.wasTriedHere() && dropInvalidOnesNamedIn(operation);
        try {
            execute(operation);
        } catch (StatementFailedException refused) {
            String state = refused.refusal().getSQLState();
            boolean wasDone = ledger.wasInterruptedHere(State.RUNNING) && DONE_ALREADY.contains(state);
            if (!wasDone && !(hasDropped && DOES_NOT_EXIST.equals(state))) {
                throw refused;
            }
            notice.accept(
                    "the interrupted run has done it: " + refused.refusal().getMessage());
        }
    }

    private boolean dropInvalidOnesNamedIn(Operation operation) throws SQLException {
        List<String> sql = PostgresSql.of(operation).stream()
                .map(statement -> statement.sql())
                .toList();
        List<QualifiedName> left = IndexState.invalid(connection).stream()
                .filter(index -> sql.stream().anyMatch(text -> IndexState.isNamedIn(text, index)))
                .toList();
        left.forEach(this::dropInvalid);
        return !left.isEmpty();
    }

    private void dropInvalid(QualifiedName index) {
        notice.accept("dropping index " + index + ", which is invalid: its build was interrupted or failed");
        execute(new DropIndex(index, true));
    }

    private void execute(Operation operation) {
        PostgresSql.of(operation).forEach(statements::execute);
    }
}
