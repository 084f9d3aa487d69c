package dev.retort.history;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.schema.Identifiers;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The table that holds the database's current heads, one row each ({@code version_num varchar(255) primary key}).
 *
 * @param name {@code retort_version} unless configured otherwise
 */
public record VersionTable(QualifiedName name) {

    public static final String DEFAULT_NAME = "retort_version";

    /** Whether the table is there; asks by name only, so that reading never creates it. */
    public boolean exists(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT to_regclass(?) IS NOT NULL")) {
            query.setString(1, name.toSql());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** The current heads; none where the table is missing. */
    public Set<String> heads(Connection connection) throws SQLException {
        Set<String> heads = new LinkedHashSet<>();
        if (!exists(connection)) {
            return heads;
        }
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery("SELECT version_num FROM " + name.toSql() + " ORDER BY 1")) {
            while (rows.next()) {
                heads.add(rows.getString(1));
            }
        }
        return heads;
    }

    /** Creates the table, and its schema, where they are missing. */
    public void ensure(Connection connection) throws SQLException {
        if (exists(connection)) {
            return;
        }
        try (Statement ddl = connection.createStatement()) {
            if (name.schema().isPresent()) {
                ddl.execute("CREATE SCHEMA IF NOT EXISTS "
                        + Identifiers.quoted(name.schema().get()));
            }
            String key = Identifiers.quoted(Identifiers.chosenName(name.name(), "", "pkey"));
            ddl.execute("CREATE TABLE IF NOT EXISTS " + name.toSql() + " (version_num varchar(255) CONSTRAINT " + key
                    + " PRIMARY KEY)");
        }
    }

    /**
     * Replaces the heads, in the caller's transaction: what goes and what comes are paired to updates, the rest is
     * deleted or inserted.
     *
     * @throws FailureException if the table no longer holds what was read from it
     */
    public void change(Connection connection, Collection<String> from, Collection<String> to) throws SQLException {
        List<String> gone = without(from, to);
        List<String> added = without(to, from);
        int pairs = Math.min(gone.size(), added.size());
        for (int i = 0; i < pairs; i++) {
            String sql = "UPDATE " + name.toSql() + " SET version_num = ? WHERE version_num = ?";
            requireOneRow(gone.get(i), update(connection, sql, added.get(i), gone.get(i)));
        }
        for (String revision : gone.subList(pairs, gone.size())) {
            String sql = "DELETE FROM " + name.toSql() + " WHERE version_num = ?";
            requireOneRow(revision, update(connection, sql, revision));
        }
        for (String revision : added.subList(pairs, added.size())) {
            update(connection, "INSERT INTO " + name.toSql() + " (version_num) VALUES (?)", revision);
        }
    }

    private static List<String> without(Collection<String> revisions, Collection<String> others) {
        return revisions.stream().filter(id -> !others.contains(id)).toList();
    }

    private void requireOneRow(String revision, int rows) {
        if (rows != 1) {
            throw new FailureException(changedMeanwhile(revision, rows));
        }
    }

    private Problem changedMeanwhile(String revision, int rows) {
        return Problem.of("The version table " + name + " was changed by someone else during this run")
                .found(rows + " rows for revision " + revision)
                .wanted("1 row")
                .next("retort current shows where the database is; then run the command again");
    }

    private static int update(Connection connection, String sql, String... revisions) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < revisions.length; i++) {
                update.setString(i + 1, revisions[i]);
            }
            return update.executeUpdate();
        }
    }
}
