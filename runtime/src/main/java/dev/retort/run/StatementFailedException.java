package dev.retort.run;

import java.sql.SQLException;

/** Carries a refused statement out of the migration's code, which knows no checked exceptions. */
final class StatementFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sql;
    private final SQLException refusal;

    StatementFailedException(String sql, SQLException refusal) {
        super(refusal);
        this.sql = sql;
        this.refusal = refusal;
    }

    String sql() {
        return sql;
    }

    SQLException refusal() {
        return refusal;
    }
}
