package dev.retort.schema;

import java.util.Objects;
import java.util.Set;

/**
 * A column type in PostgreSQL's own spelling, as {@code format_type} prints it ({@code character varying(120)}).
 *
 * @param sql the spelling, valid as SQL text
 * @see <a href="https://www.postgresql.org/docs/current/functions-info.html">format_type</a>
 */
public record Type(String sql) {

    private static final Set<String> WHOLE_NUMBERS = Set.of("smallint", "integer", "bigint");

    public Type {
        Objects.requireNonNull(sql, "sql");
    }

    /** The array of this type. */
    public Type array() {
        return new Type(sql + "[]");
    }

    /** Whether it holds whole numbers, or arrays of them. */
    public boolean isWholeNumbers() {
        return WHOLE_NUMBERS.contains(sql.replaceFirst("(\\[])+$", ""));
    }

    @Override
    public String toString() {
        return sql;
    }
}
