package dev.retort.run;

import dev.retort.schema.Identifiers;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether an index is there and can be used.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY">Building indexes
 *     concurrently</a>, on what a failed build leaves
 */
enum IndexState {
    MISSING,
    INVALID,
    VALID;

    static IndexState of(Connection connection, QualifiedName index) throws SQLException {
        return query(
                connection,
                "SELECT indisvalid FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass(?)",
                index);
    }

    /** The state of an index of one table; one of another table is not it. */
    static IndexState of(Connection connection, QualifiedName index, QualifiedName table) throws SQLException {
        return query(
                connection,
                "SELECT indisvalid FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass(?) AND indrelid = pg_catalog.to_regclass(?)",
                index,
                table);
    }

    private static IndexState query(Connection connection, String sql, QualifiedName... names) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < names.length; i++) {
                query.setString(i + 1, names[i].toSql());
            }
            try (ResultSet row = query.executeQuery()) {
                return !row.next() ? MISSING : row.getBoolean(1) ? VALID : INVALID;
            }
        }
    }

    /** Every index of the database that cannot be used. */
    static List<QualifiedName> invalid(Connection connection) throws SQLException {
        List<QualifiedName> indexes = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                        SELECT n.nspname, c.relname FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
                        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE NOT i.indisvalid AND c.relkind = 'i'""");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                indexes.add(QualifiedName.of(row.getString(1), row.getString(2)));
            }
        }
        return indexes;
    }

    /** Whether SQL has the index's name as a word of its own. */
    static boolean isNamedIn(String sql, QualifiedName index) {
        String quoted = Identifiers.quoted(index.name());
        String text = quoted.equals(index.name()) ? sql.toLowerCase(Locale.ROOT) : sql;
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(quoted) + "(?![\\w$])")
                .matcher(text)
                .find();
    }
}
