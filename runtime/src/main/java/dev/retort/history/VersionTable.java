package dev.retort.history;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.schema.Identifiers;
import dev.retort.schema.QualifiedName;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return Relations.find(connection, name).isPresent();
    }

    /**
     * The current heads; none where the table is missing.
     *
     * @throws FailureException if the table is another one's, or has rows that make no sense
     */
    public Set<String> heads(Connection connection) throws SQLException {
        Optional<Relations.Relation> table = Relations.find(connection, name);
        if (table.isEmpty()) {
            Relations.schemaOf(connection, name); // that it could be in; a session without one sees nothing
            return Set.of();
        }
        return new VersionRows(connection, table.get()).heads();
    }

    /** Creates the table, and its schema, where they are missing. */
    public void ensure(Connection connection) throws SQLException {
        if (exists(connection)) {
            return;
        }
        ensureSchema(connection);
        try (Statement ddl = connection.createStatement()) {
            ddl.execute(tableCreation());
        }
    }

    /** Creates the schema where it is missing: even {@code IF NOT EXISTS} takes the right to make one. */
    void ensureSchema(Connection connection) throws SQLException {
        if (name.schema().isPresent()
                && !Relations.schemaExists(connection, name.schema().get())) {
            try (Statement ddl = connection.createStatement()) {
                ddl.execute(schemaCreation(name.schema().get()));
            }
        }
    }

    /**
     * The key of the advisory lock that one runner of this table holds at a time, the same for every way to name the
     * table. The server keeps advisory locks apart by database.
     */
    public long lockKey(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT coalesce(?::pg_catalog.text, pg_catalog.current_schema()::pg_catalog.text, '')")) {
            query.setString(1, name.schema().orElse(null));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                String table = QualifiedName.of(row.getString(1), name.name()).toSql();
                return ByteBuffer.wrap(Checksum.digest("retort " + table)).getLong();
            }
        }
    }

    /** The statements that create the table, and its schema, where they are missing. */
    public List<String> creation() {
        return name.schema()
                .map(schema -> List.of(schemaCreation(schema), tableCreation()))
                .orElse(List.of(tableCreation()));
    }

    private static String schemaCreation(String schema) {
        return "CREATE SCHEMA IF NOT EXISTS " + Identifiers.quoted(schema);
    }

    String tableCreation() {
        String key = Identifiers.quoted(Identifiers.chosenName(name.name(), "", "pkey"));
        return "CREATE TABLE IF NOT EXISTS " + name.toSql() + " (version_num varchar(255) CONSTRAINT " + key
                + " PRIMARY KEY)";
    }

    /**
     * Replaces the heads, in the caller's transaction.
     *
     * @throws FailureException if the table no longer holds what was read from it
     */
    public void change(Connection connection, Collection<String> from, Collection<String> to) throws SQLException {
        change(connection, from, to, List.of());
    }

    /** The same, and more statements behind it, in one message to the server. */
    void change(Connection connection, Collection<String> from, Collection<String> to, List<String> more)
            throws SQLException {
        Map<String, String> changes = changes(from, to);
        try (Statement batch = connection.createStatement()) {
            batch.setEscapeProcessing(false); // a brace in an id is no JDBC escape
            for (String sql : changes.values()) {
                batch.addBatch(sql);
            }
            for (String sql : more) {
                batch.addBatch(sql);
            }
            int[] rows = batch.executeBatch();
            int done = 0;
            for (String revision : changes.keySet()) {
                requireOneRow(revision, rows[done++]);
            }
        }
    }

    /**
     * The statements that replace the heads, by the revision whose one row each of them changes: what goes and what comes
     * are paired to updates, the rest is deleted or inserted.
     */
    private Map<String, String> changes(Collection<String> from, Collection<String> to) {
        Map<String, String> changes = new LinkedHashMap<>();
        List<String> gone = without(from, to);
        List<String> added = without(to, from);
        int pairs = Math.min(gone.size(), added.size());
        for (int i = 0; i < pairs; i++) {
            changes.put(gone.get(i), replacement(gone.get(i), added.get(i)));
        }
        gone.subList(pairs, gone.size())
                .forEach(revision -> changes.put(revision, "DELETE FROM " + name.toSql() + where(revision)));
        added.subList(pairs, added.size()).forEach(revision -> changes.put(revision, insertion(revision)));
        return changes;
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

    private String replacement(String gone, String added) {
        return "UPDATE " + name.toSql() + " SET version_num = " + literal(added) + where(gone);
    }

    /** As text, which only PostgreSQL's own operator compares with text. */
    private static String where(String revision) {
        return " WHERE version_num::text = " + literal(revision);
    }

    /** The statement that takes one head away, for people to read. */
    public String deletion(String revision) {
        return "DELETE FROM " + name.toSql() + " WHERE version_num = " + literal(revision);
    }

    /** The statement that adds one head. */
    public String insertion(String revision) {
        return "INSERT INTO " + name.toSql() + " (version_num) VALUES (" + literal(revision) + ")";
    }

    private static String literal(String revision) {
        return Identifiers.literal(revision).strip();
    }
}
