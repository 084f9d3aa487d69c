package dev.retort.run;

import dev.retort.history.BackfillPlace;
import dev.retort.history.Checksum;
import dev.retort.history.LedgerStep;
import dev.retort.history.LedgerStep.State;
import dev.retort.history.StepTable;
import dev.retort.operation.Operation;
import dev.retort.postgres.OperationText;
import dev.retort.postgres.PostgresSql;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Counts a migration's operations as it calls them, knows which of them an interrupted run has left in the database, and
 * notes what this run leaves there.
 */
final class Ledger {

    private final Connection connection;
    private final StepTable table;
    private final RunStep step;
    private final Optional<LedgerStep> interrupted;
    private final boolean isStable;
    private int position;
    private int committed;
    private boolean hasCut;
    private Optional<BackfillPlace> backfill = Optional.empty();
    private String checksum = Checksum.START;
    private String checksumBefore = Checksum.START;

    private Ledger(Connection connection, StepTable table, RunStep step, Optional<LedgerStep> interrupted) {
        this.connection = connection;
        this.table = table;
        this.step = step;
        this.interrupted = interrupted;
        this.committed = interrupted.map(LedgerStep::done).orElse(0);
        this.isStable = interrupted.isPresent() && MigrationMeaning.isStable(step::run);
    }

    /** The ledger of a migration, as the last run has left it. */
    static Ledger of(Connection connection, StepTable table, RunStep step, Standing standing) {
        return new Ledger(connection, table, step, standing.interruptedIn(step));
    }

    /** Where an earlier run was interrupted. */
    Optional<LedgerStep> interrupted() {
        return interrupted;
    }

    /**
     * Counts an operation; says whether it is in the database already.
     *
     * @throws FailureException if the migration has changed in what is there already
     */
    boolean passes(Operation operation) {
        position++;
        checksumBefore = checksum;
        checksum = Checksum.chained(checksum, OperationText.of(operation));
        boolean isThere =
                interrupted.isPresent() && position <= interrupted.get().done();
        if (isThere && position == interrupted.get().done()) {
            requireSame(interrupted.get());
        }
        return isThere;
    }

    private void requireSame(LedgerStep last) {
        if (isStable && !checksum.equals(last.checksum())) {
            throw new FailureException(what("was changed after it was interrupted")
                    .found("other operations among the first " + last.done() + ", which are in the database")
                    .wanted("the same as before; what follows them may change")
                    .next("restore these operations, then run retort "
                            + step.direction().word() + " again")
                    .next("or finish by hand what is missing, then: retort stamp "
                            + step.revision().id()));
        }
    }

    /** Whether operations of an earlier run are still to be passed over. */
    boolean isBehind() {
        return interrupted.isPresent() && position < interrupted.get().done();
    }

    /** Refuses work in Java that an earlier run has done already: it cannot be passed over. */
    FailureException cannotRepeatJava() {
        return new FailureException(what("cannot go on where it was interrupted")
                .found("it works on the live connection before step "
                        + (interrupted.map(LedgerStep::done).orElse(0) + 1)
                        + ", and that work is in the database already")
                .wanted("work on the connection in a migration of its own, or after the last step outside of the"
                        + " transaction")
                .next("take that work out of the migration, since it is done, and run retort "
                        + step.direction().word() + " again")
                .next("or finish by hand what is missing, then: retort stamp "
                        + step.revision().id()));
    }

    private Problem what(String what) {
        return Problem.of("The " + step.direction().word() + " of revision "
                        + step.revision().id() + " (" + step.revision().message() + ") " + what)
                .where(step.revision().location());
    }

    /** Whether the operation that was counted last is the one at which an earlier run was interrupted in this state. */
    boolean wasInterruptedHere(State state) {
        return wasTriedHere() && interrupted.get().state() == state;
    }

    /** Whether an earlier run has begun the operation that was counted last. */
    boolean wasTriedHere() {
        return interrupted.isPresent()
                && interrupted.get().state() != State.DONE
                && interrupted.get().step() == position;
    }

    /**
     * Where the back-fill that was counted last goes on: at its first row, or where an earlier run has left it.
     *
     * @throws FailureException if the earlier run's was another one
     */
    BackfillPlace place(List<String> key) {
        BackfillPlace start = BackfillPlace.start(checksum, key);
        Optional<BackfillPlace> left = wasTriedHere() ? interrupted.flatMap(LedgerStep::backfill) : Optional.empty();
        left.filter(place -> isStable && !place.isOf(start)).ifPresent(this::refuseOther);
        backfill = left;
        return left.orElse(start);
    }

    private void refuseOther(BackfillPlace left) {
        throw new FailureException(what("was changed after it was interrupted")
                .found("another back-fill, or another key, than that of step " + position + ", which has done "
                        + left.describe())
                .wanted("the same table, assignments, condition and key; batches and pauses may change")
                .next("restore the back-fill, then run retort "
                        + step.direction().word() + " again")
                .next("or let it begin anew with the first row: UPDATE "
                        + table.name().toSql() + " SET backfill = NULL WHERE revision = '"
                        + step.revision().id() + "'"));
    }

    /** Notes how far a back-fill is, in the transaction of its batch. */
    void notePlace(BackfillPlace place) throws SQLException {
        table.write(connection, step.revision().id(), step.direction().word(), position, place);
    }

    /** The batch up to here has been committed. */
    void committedPlace(BackfillPlace place) {
        backfill = Optional.of(place);
    }

    /** How far a back-fill is that is not at its end. */
    Optional<BackfillPlace> backfill() {
        return backfill;
    }

    /** Whether this run has committed something before the migration's end. */
    boolean hasCut() {
        return hasCut;
    }

    /** How many operations are in the database for good. */
    int committed() {
        return committed;
    }

    /** Notes that all before the operation that was counted last is done, in the transaction that makes it so. */
    void noteBefore(Operation next, State state) throws SQLException {
        write(position, state, checksumBefore, next);
    }

    /** Notes that the operation that was counted last is done. */
    void noteDone(Operation done) throws SQLException {
        write(position, State.DONE, checksum, done);
    }

    /** Whether the migration has called an operation. */
    boolean hasCounted() {
        return position > 0;
    }

    /** Notes that everything so far is done, where no operation follows yet. */
    void noteCommitted() throws SQLException {
        table.write(connection, step.revision().id(), step.direction().word(), position, State.DONE, checksum, "");
    }

    /** The operations before the one that was counted last have been committed. */
    void committedBefore() {
        committed = position - 1;
        hasCut = true;
    }

    /** The operation that was counted last has been committed. */
    void committedAll() {
        committed = position;
        backfill = Optional.empty();
        hasCut = true;
    }

    private void write(int number, State state, String done, Operation operation) throws SQLException {
        table.write(
                connection,
                step.revision().id(),
                step.direction().word(),
                number,
                state,
                done,
                Statements.shortened(PostgresSql.of(operation).stream()
                        .map(statement -> statement.sql())
                        .findFirst()
                        .orElse("")));
    }

    /** Forgets the migration, in its last transaction. */
    void clear() throws SQLException {
        if (committed > 0 || interrupted.isPresent()) {
            table.clear(connection, step.revision().id());
        }
    }
}
