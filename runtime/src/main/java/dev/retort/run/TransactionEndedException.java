package dev.retort.run;

import dev.retort.problem.Problem;
import java.util.Optional;

/** A migration's own SQL has ended the transaction that belongs to the runner. */
final class TransactionEndedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final TransactionEnd end;
    private final transient Optional<String> sql;

    /**
     * @param sql the operation's SQL; empty where it was sent on {@code op.connection()}
     * @param failure of what followed in the migration
     */
    TransactionEndedException(TransactionEnd end, Optional<String> sql, Optional<RuntimeException> failure) {
        super(end.name(), failure.orElse(null));
        this.end = end;
        this.sql = sql;
    }

    /**
     * Says what happened and what to do.
     *
     * @param state what the ledger knows to be in the database
     * @param command what runs the migration again
     */
    Problem tell(Problem problem, String state, String command) {
        Problem told = problem.with(
                        "statement", sql.map(Statements::shortened).orElse("one that was sent on op.connection()"))
                .found(found())
                .wanted("its end left to Retort, which writes the version table in the same transaction");
        if (getCause() != null) {
            told = told.with("then", failure());
        }
        return next(told.with("state", hasUncounted() ? withUncounted(state) : state), command);
    }

    private String failure() {
        return getCause() instanceof StatementFailedException refused
                ? refused.refusal().getMessage() + " [" + refused.refusal().getSQLState() + "]"
                : getCause().toString();
    }

    private String found() {
        return switch (end) {
            case COMMITTED -> "the transaction was committed";
            case ROLLED_BACK -> "the transaction was rolled back";
            case PREPARED -> "the transaction was put aside by PREPARE TRANSACTION";
        };
    }

    /** Whether something was committed that is no whole operation, so that the next run would do it again. */
    private boolean hasUncounted() {
        return end == TransactionEnd.COMMITTED && (sql.isEmpty() || getCause() != null);
    }

    private String withUncounted(String state) {
        String uncounted = sql.isEmpty() ? "what it had done on op.connection() by then" : "the statement's beginning";
        return uncounted + " is in the database, and the next run would do it again; "
                + (state.equals(DryRunner.ROLLED_BACK) ? "the rest was rolled back" : "of its operations, " + state);
    }

    private Problem next(Problem problem, String command) {
        String again = "then run " + command + " again";
        if (end == TransactionEnd.PREPARED) {
            return problem.next("find it: SELECT gid FROM pg_prepared_xacts; end it: ROLLBACK PREPARED 'gid'")
                    .next("take the statement out of the migration, " + again);
        }
        if (end == TransactionEnd.ROLLED_BACK) {
            return problem.next("take the statement out of the migration, " + again);
        }
        return hasUncounted()
                ? problem.next("take the commit and the work that is done out of the migration, " + again)
                : problem.next("run " + command + " again; it goes on behind that statement")
                        .next("for other databases, what has to be committed by itself belongs into op.autocommit(…)");
    }
}
