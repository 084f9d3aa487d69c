package dev.retort.history;

import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;

/** Asks the server for tables by their names alone, so that reading never creates one. */
final class Relations {

    private Relations() {}

    /** Whether all of them are there. */
    static boolean exist(Connection connection, Collection<QualifiedName> names) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT bool_and(to_regclass(name) IS NOT NULL) FROM unnest(?) AS name")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text", names.stream().map(QualifiedName::toSql).toArray()));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
