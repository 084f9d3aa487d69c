package dev.retort.entity.ddl;

import dev.retort.schema.Identifiers;
import dev.retort.schema.QualifiedName;

/**
 * Identifiers as the server stores those of a statement.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">Identifiers and key words</a>
 */
public final class Names {

    private Names() {}

    /** The stored name of an identifier as it stands in SQL, in double quotes or bare. */
    public static String stored(String sql) {
        return sql.length() > 1 && sql.startsWith("\"") ? quoted(sql) : unquoted(sql);
    }

    /** The stored name of a table, sequence or type as it stands in SQL, with a schema before it or without. */
    public static QualifiedName qualified(String sql) {
        return Cursor.of(sql).qualifiedName();
    }

    static String quoted(String sql) {
        return Identifiers.truncated(sql.substring(1, sql.length() - 1).replace("\"\"", "\""));
    }

    /** PostgreSQL folds the letters A to Z only: a database in UTF-8 leaves every other one alone. */
    static String unquoted(String sql) {
        StringBuilder folded = new StringBuilder(sql);
        for (int i = 0; i < folded.length(); i++) {
            char letter = folded.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                folded.setCharAt(i, (char) (letter + ('a' - 'A')));
            }
        }
        return Identifiers.truncated(folded.toString());
    }
}
