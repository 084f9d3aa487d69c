package dev.retort.schema;

import java.util.Objects;

/**
 * A column type in PostgreSQL's own spelling, as {@code format_type} prints it ({@code character varying(120)}).
 *
 * @param sql the spelling, valid as SQL text
 * @see <a href="https://www.postgresql.org/docs/current/functions-info.html">format_type</a>
 */
public record Type(String sql) {

    public Type {
        Objects.requireNonNull(sql, "sql");
    }

    /** The array of this type. */
    public Type array() {
        return new Type(sql + "[]");
    }

    @Override
    public String toString() {
        return sql;
    }
}
