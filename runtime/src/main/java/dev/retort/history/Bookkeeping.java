package dev.retort.history;

import dev.retort.schema.Identifiers;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Everything that Retort keeps in a database: the version table, and beside it the history and the ledger.
 *
 * @param versions the table that is configured; the others are named after it
 */
public record Bookkeeping(VersionTable versions) {

    /** The append-only history: {@code retort_history}, or {@code NAME_history} beside a version table of another name. */
    public HistoryTable history() {
        return new HistoryTable(beside("history"));
    }

    /** The ledger of interrupted migrations: {@code retort_step}, or {@code NAME_step}. */
    public StepTable steps() {
        return new StepTable(beside("step"));
    }

    private QualifiedName beside(String what) {
        String name = versions.name().name();
        String stem = name.equals(VersionTable.DEFAULT_NAME) ? "retort" : name;
        return versions.name().sibling(Identifiers.chosenName(stem, "", what));
    }

    /** The names of all tables. */
    public Set<QualifiedName> names() {
        return Set.of(versions.name(), history().name(), steps().name());
    }

    /** Whether all tables are there. */
    public boolean exists(Connection connection) throws SQLException {
        return Relations.exist(connection, names());
    }

    /** Creates the tables, and their schema, where they are missing. */
    public void ensure(Connection connection) throws SQLException {
        if (exists(connection)) {
            return;
        }
        versions.ensureSchema(connection);
        try (Statement ddl = connection.createStatement()) {
            for (String sql : List.of(versions.tableCreation(), history().creation(), steps().creation())) {
                ddl.execute(sql);
            }
        }
    }

    /**
     * Replaces the heads and adds rows to the history, in the caller's transaction and in one message to the server.
     *
     * @throws dev.retort.problem.FailureException if the version table no longer holds what was read from it
     */
    public void note(Connection connection, Collection<String> from, Collection<String> to, List<HistoryEntry> entries)
            throws SQLException {
        versions.change(
                connection, from, to, entries.stream().map(history()::insertion).toList());
    }

    /**
     * The same tables, named with the schema that they are in or will be made in: what becomes of the search path afterwards
     * leads to no other ones.
     */
    public Bookkeeping located(Connection connection) throws SQLException {
        String schema = Relations.schemaOf(connection, versions.name());
        return new Bookkeeping(
                new VersionTable(QualifiedName.of(schema, versions.name().name())));
    }

    /** The statements that create the tables, and their schema, where they are missing. */
    public List<String> creation() {
        List<String> statements = new ArrayList<>(versions.creation());
        statements.add(history().creation());
        statements.add(steps().creation());
        return statements;
    }
}
