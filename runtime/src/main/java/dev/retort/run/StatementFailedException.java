package dev.retort.run;

import java.sql.SQLException;

/** Carries a refused statement out of the migration's code, which knows no checked exceptions. */
final class StatementFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sql;
    private final SQLException refusal;
    private final int attempts;

    StatementFailedException(String sql, SQLException refusal) {
        this(sql, refusal, 1);
    }

    /** @param attempts how often it was tried before it was given up */
    StatementFailedException(String sql, SQLException refusal, int attempts) {
        super(refusal);
        this.sql = sql;
        this.refusal = refusal;
        this.attempts = attempts;
    }

    int attempts() {
        return attempts;
    }

    String sql() {
        return sql;
    }

    /** Whether there is no answer because the session is gone. */
    boolean isConnectionLost() {
        return isConnectionLost(refusal);
    }

    /**
     * Class 08 is the driver's, 57P01 to 57P05 are the server's ends of a session, 25P03 its patience's.
     *
     * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL error codes</a>
     */
    static boolean isConnectionLost(SQLException refusal) {
        String state = String.valueOf(refusal.getSQLState());
        return state.startsWith("08") || state.startsWith("57P0") || state.equals("25P03");
    }

    SQLException refusal() {
        return refusal;
    }
}
