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
        String inner = sql.substring(1, sql.length() - 1);
        return cut(inner.indexOf('"') < 0 ? inner : inner.replace("\"\"", "\""));
    }

    /** PostgreSQL folds the letters A to Z only: a database in UTF-8 leaves every other one alone. */
    static String unquoted(String sql) {
        StringBuilder folded = null;
        for (int i = 0; i < sql.length(); i++) {
            char letter = sql.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                folded = folded == null ? new StringBuilder(sql) : folded;
                folded.setCharAt(i, (char) (letter + ('a' - 'A')));
            }
        }
        return cut(folded == null ? sql : folded.toString());
    }

    /** Most names are too short to be cut whatever their letters, of at most three bytes each, are. */
    private static String cut(String name) {
        return name.length() * 3 <= Identifiers.MAX_BYTES ? name : Identifiers.truncated(name);
    }
}
