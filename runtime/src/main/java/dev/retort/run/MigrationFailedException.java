package dev.retort.run;

import dev.retort.operation.DataOperation.RequireNoRows;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import java.sql.SQLException;

/** A migration threw, or the server refused one of its statements; nothing of it remains. */
public final class MigrationFailedException extends FailureException {

    private static final long serialVersionUID = 1L;

    private final transient RunStep step;

    private MigrationFailedException(RunStep step, Problem problem, Throwable cause) {
        super(problem, cause);
        this.step = step;
    }

    static MigrationFailedException of(RunStep step, StatementFailedException failure) {
        SQLException refusal = failure.refusal();
        if (RequireNoRows.SQL_STATE.equals(refusal.getSQLState())) {
            return refused(step, refusal);
        }
        return new MigrationFailedException(
                step,
                what(step)
                        .where(step.revision().location())
                        .with("statement", failure.sql())
                        .with("server", refusal.getMessage() + " [" + refusal.getSQLState() + "]")
                        .with("state", "rolled back; nothing of this migration is in the database")
                        .next(remedy(step)),
                refusal);
    }

    /** The migration's own condition says itself what is wrong; its statement would only hide that. */
    private static MigrationFailedException refused(RunStep step, SQLException refusal) {
        String reason = refusal.getMessage().lines().findFirst().orElse("").replaceFirst("^\\p{L}+: +", "");
        return new MigrationFailedException(
                step,
                Problem.of("The " + subject(step) + " refuses to run on these rows")
                        .where(step.revision().location())
                        .found(reason)
                        .with("state", "rolled back; nothing of this migration is in the database")
                        .next(remedy(step)),
                refusal);
    }

    static MigrationFailedException of(RunStep step, Exception failure) {
        return new MigrationFailedException(
                step,
                what(step)
                        .where(step.revision().location() + line(step, failure))
                        .with("thrown", failure.toString())
                        .with("state", "rolled back; nothing of this migration is in the database")
                        .next(remedy(step)),
                failure);
    }

    private static Problem what(RunStep step) {
        return Problem.of("The " + subject(step) + " failed");
    }

    private static String subject(RunStep step) {
        return step.direction().word() + " of revision " + step.revision().id() + " ("
                + step.revision().message() + ")";
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

    /** The same failure with one fact more. */
    MigrationFailedException with(String label, String text) {
        return new MigrationFailedException(step, problem().with(label, text), getCause());
    }

    /** The migration that failed. */
    public RunStep step() {
        return step;
    }
}
