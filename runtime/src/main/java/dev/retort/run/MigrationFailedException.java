package dev.retort.run;

import dev.retort.migration.IrreversibleException;
import dev.retort.operation.DataOperation.RequireNoRows;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import java.sql.SQLException;
import java.util.Set;

/** A migration threw, or the server refused one of its statements; nothing of it remains. */
public final class MigrationFailedException extends FailureException {

    private static final long serialVersionUID = 1L;

    /** "… cannot run inside a transaction block". */
    private static final String OUTSIDE_ONLY = "25001";

    /** "current transaction is aborted": an exception was caught that should have ended the migration. */
    private static final String AFTER_A_FAILURE = "25P02";

    private static final String NO_PRIVILEGE = "42501";

    /** The lock was not given in time; a deadlock was resolved at our cost. */
    private static final Set<String> WANT_OF_A_LOCK = Set.of("55P03", "40P01");

    private final transient RunStep step;
    private final int attempts;

    private MigrationFailedException(RunStep step, Problem problem, Throwable cause) {
        this(step, problem, cause, 1);
    }

    private MigrationFailedException(RunStep step, Problem problem, Throwable cause, int attempts) {
        super(problem, cause);
        this.step = step;
        this.attempts = attempts;
    }

    /** @param state what is in the database now */
    static MigrationFailedException of(RunStep step, StatementFailedException failure, String state) {
        SQLException refusal = failure.refusal();
        if (failure.isConnectionLost()) {
            return lost(step, failure);
        }
        if (RequireNoRows.SQL_STATE.equals(refusal.getSQLState())) {
            return refused(step, refusal, state);
        }
        return new MigrationFailedException(
                step,
                what(step)
                        .where(step.revision().location())
                        .with("statement", failure.sql())
                        .with("server", refusal.getMessage() + " [" + refusal.getSQLState() + "]")
                        .with("state", state)
                        .next(remedy(step, refusal)),
                refusal,
                failure.attempts());
    }

    /** The migration's own condition says itself what is wrong; its statement would only hide that. */
    private static MigrationFailedException refused(RunStep step, SQLException refusal, String state) {
        String reason = refusal.getMessage().lines().findFirst().orElse("").replaceFirst("^\\p{L}+: +", "");
        return new MigrationFailedException(
                step,
                Problem.of("The " + subject(step) + " refuses to run on these rows")
                        .where(step.revision().location())
                        .found(reason)
                        .with("state", state)
                        .next(remedy(step)),
                refusal);
    }

    /** Only the commit's answer leaves a doubt, and the next run reads what is there. */
    private static MigrationFailedException lost(RunStep step, StatementFailedException failure) {
        SQLException refusal = failure.refusal();
        boolean inDoubt = failure.sql().startsWith("COMMIT");
        return new MigrationFailedException(
                step,
                Problem.of("The connection was lost during the " + subject(step))
                        .where(step.revision().location())
                        .with("statement", failure.sql())
                        .with("server", refusal.getMessage() + " [" + refusal.getSQLState() + "]")
                        .with(
                                "state",
                                inDoubt
                                        ? "committed or rolled back as a whole; the server's answer did not arrive"
                                        : "the server rolls back what was not committed; nothing is left half done")
                        .next("retort current shows where the database is")
                        .next("run retort " + step.direction().word() + " again; it goes on there"),
                refusal);
    }

    /** @param state what is in the database now */
    static MigrationFailedException of(RunStep step, Exception failure, String state) {
        if (failure instanceof IrreversibleException) {
            return irreversible(step, failure, state);
        }
        return new MigrationFailedException(
                step,
                what(step)
                        .where(step.revision().location() + line(step, failure))
                        .with("thrown", failure.toString())
                        .with("state", state)
                        .next(remedy(step)),
                failure);
    }

    /** @param state what is in the database now */
    static MigrationFailedException of(RunStep step, TransactionEndedException ended, String state) {
        Problem what = Problem.of("The " + subject(step) + " has ended Retort's transaction")
                .where(step.revision().location());
        return new MigrationFailedException(
                step, ended.tell(what, state, "retort " + step.direction().word()), ended);
    }

    private static MigrationFailedException irreversible(RunStep step, Exception failure, String state) {
        return new MigrationFailedException(
                step,
                Problem.of("Revision " + step.revision().id() + " ("
                                + step.revision().message() + ") cannot be taken back")
                        .where(step.revision().location() + line(step, failure))
                        .with("reason", String.valueOf(failure.getMessage()))
                        .with("state", state)
                        .next("write what is to be undone into a new migration: retort revision -m \"…\"")
                        .next("or restore a copy of the database"),
                failure);
    }

    private static Problem what(RunStep step) {
        return Problem.of("The " + subject(step) + " failed");
    }

    private static String subject(RunStep step) {
        return step.direction().word() + " of revision " + step.revision().id() + " ("
                + step.revision().message() + ")";
    }

    private static String remedy(RunStep step, SQLException refusal) {
        if (AFTER_A_FAILURE.equals(refusal.getSQLState())) {
            return "let the exception of the statement that failed before pass, or put a savepoint before it; then run"
                    + " retort " + step.direction().word() + " again";
        }
        if (NO_PRIVILEGE.equals(refusal.getSQLState())) {
            return "run retort " + step.direction().word() + " as the owner of these objects, or make the role a member"
                    + " of the owner's: GRANT owner TO role; to create objects it needs GRANT CREATE ON SCHEMA … TO role";
        }
        return OUTSIDE_ONLY.equals(refusal.getSQLState())
                ? "write the statement into op.autocommit(…), which leaves the transaction, then run retort "
                        + step.direction().word() + " again"
                : remedy(step);
    }

    private static String remedy(RunStep step) {
        return "mend the migration or the data, then run retort "
                + step.direction().word() + " again";
    }

    /** The line of the migration's own source that the exception passed through. */
    private static String line(RunStep step, Exception failure) {
        String className = step.migration().getClass().getName();
        for (StackTraceElement element : failure.getStackTrace()) {
            if (element.getClassName().equals(className) && element.getLineNumber() > 0) {
                return ":" + element.getLineNumber();
            }
        }
        return "";
    }

    /** Whether the same may go well a little later, when others have given back their locks. */
    boolean isForWantOfALock() {
        if (getCause() instanceof TransactionEndedException) {
            return false; // a part of it stays, and would be done twice
        }
        for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal
                    && WANT_OF_A_LOCK.contains(String.valueOf(refusal.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the migration says itself that it cannot be taken back. */
    public boolean isIrreversible() {
        return getCause() instanceof IrreversibleException
                || getCause() instanceof UnsupportedOperationException refused && isThrownByTheMigration(refused);
    }

    private boolean isThrownByTheMigration(Exception failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length > 0
                && trace[0].getClassName().equals(step.migration().getClass().getName());
    }

    /** The same failure with one fact more. */
    MigrationFailedException with(String label, String text) {
        return new MigrationFailedException(step, problem().with(label, text), getCause(), attempts);
    }

    /** How often the statement was tried by itself, without the migration. */
    int attempts() {
        return attempts;
    }

    /** The migration that failed. */
    public RunStep step() {
        return step;
    }
}
