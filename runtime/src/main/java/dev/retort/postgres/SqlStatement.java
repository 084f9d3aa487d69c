package dev.retort.postgres;

import java.util.List;

/**
 * One statement for the server.
 *
 * @param sql its text; a {@code ?} is a parameter only where there are parameter rows
 * @param parameterRows the values of each execution; empty for one execution without parameters
 */
public record SqlStatement(String sql, List<List<Object>> parameterRows) {

    static SqlStatement of(String sql) {
        return new SqlStatement(sql, List.of());
    }
}
