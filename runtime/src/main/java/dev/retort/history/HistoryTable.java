package dev.retort.history;

import dev.retort.schema.Identifiers;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The append-only table of what was done to a database, by whom and when. The rows are numbered by what the table holds, and
 * by no sequence: a sequence is behind its table after a crash of a server on which the database was made as a copy of
 * another one, and wherever rows are copied without it. Whoever adds a row is the only one who does: it has the runner's lock.
 */
public record HistoryTable(QualifiedName name) {

    private static final String COLUMNS =
            "id, revision, direction, message, outcome, error, checksum, checksum_version,"
                    + " source_checksum, tool_version, os_user, duration_ms";

    /** The statement that creates the table. */
    public String creation() {
        return "CREATE TABLE IF NOT EXISTS " + name.toSql() + " (id bigint CONSTRAINT "
                + Identifiers.quoted(Identifiers.chosenName(name.name(), "", "pkey"))
                + " PRIMARY KEY, revision varchar(255), direction varchar(9) NOT NULL, message text NOT NULL,"
                + " outcome varchar(6) NOT NULL, error text, checksum text, checksum_version integer,"
                + " source_checksum text, tool_version text NOT NULL, database_user text NOT NULL DEFAULT session_user,"
                + " os_user text, finished timestamp with time zone NOT NULL DEFAULT clock_timestamp(),"
                + " duration_ms bigint)";
    }

    /** Adds a row. */
    public void append(Connection connection, HistoryEntry entry) throws SQLException {
        List<Object> values = values(entry);
        try (PreparedStatement insert =
                connection.prepareStatement(insertion(String.join(", ", Collections.nCopies(values.size(), "?"))))) {
            for (int i = 0; i < values.size(); i++) {
                insert.setObject(i + 1, values.get(i), values.get(i) == null ? Types.NULL : typeOf(values.get(i)));
            }
            insert.executeUpdate();
        }
    }

    private static int typeOf(Object value) {
        return value instanceof Integer ? Types.INTEGER : value instanceof Long ? Types.BIGINT : Types.VARCHAR;
    }

    private static List<Object> values(HistoryEntry entry) {
        List<Object> values = new ArrayList<>();
        values.add(entry.revision().orElse(null));
        values.add(entry.direction());
        values.add(storable(entry.message()));
        values.add(entry.outcome());
        values.add(entry.error().map(HistoryTable::storable).orElse(null));
        values.add(entry.checksum().map(MigrationChecksum::value).orElse(null));
        values.add(entry.checksum().map(MigrationChecksum::version).orElse(null));
        values.add(entry.checksum()
                .map(MigrationChecksum::source)
                .filter(source -> !source.isEmpty())
                .orElse(null));
        values.add(entry.toolVersion());
        values.add(entry.osUser().map(HistoryTable::storable).orElse(null));
        values.add(entry.duration().map(Duration::toMillis).orElse(null));
        return values;
    }

    /** PostgreSQL's texts hold every character but one. */
    private static String storable(String text) {
        return text.replace("\0", "");
    }

    /** The same row as a statement. */
    public String insertion(HistoryEntry entry) {
        List<String> literals = new ArrayList<>();
        for (Object value : values(entry)) {
            literals.add(
                    value == null
                            ? "NULL"
                            : value instanceof Number
                                    ? value.toString()
                                    : Identifiers.literal(value.toString()).strip());
        }
        return insertion(String.join(", ", literals));
    }

    /** The number is said even to a table of an older Retort's, whose key is an identity column. */
    private String insertion(String values) {
        return "INSERT INTO " + name.toSql() + " (" + COLUMNS + ") OVERRIDING SYSTEM VALUE VALUES ("
                + "(SELECT coalesce(pg_catalog.max(id), 0) OPERATOR(pg_catalog.+) 1 FROM " + name.toSql() + "), "
                + values + ")";
    }

    /** All rows, the newest first; none where the table is missing. */
    public List<HistoryEntry> entries(Connection connection) throws SQLException {
        return read(connection, "SELECT * FROM %s ORDER BY id DESC");
    }

    /** For each revision the row of its last upgrade or stamp that went well. */
    public Map<String, HistoryEntry> applied(Connection connection) throws SQLException {
        Map<String, HistoryEntry> applied = new HashMap<>();
        read(
                        connection,
                        "SELECT DISTINCT ON (revision) * FROM %s WHERE revision IS NOT NULL"
                                + " AND outcome::text = 'done' AND direction::text <> 'downgrade'"
                                + " ORDER BY revision, id DESC")
                .forEach(entry -> applied.put(entry.revision().orElseThrow(), entry));
        return applied;
    }

    /** @param sql with {@code %s} for the table */
    private List<HistoryEntry> read(Connection connection, String sql) throws SQLException {
        List<HistoryEntry> entries = new ArrayList<>();
        Optional<Relations.Relation> table = Relations.find(connection, name);
        if (table.isEmpty()) {
            return entries;
        }
        try (Statement query = connection.createStatement();
                ResultSet row =
                        query.executeQuery(sql.formatted(table.get().name().toSql()))) {
            while (row.next()) {
                entries.add(entry(row));
            }
        }
        return entries;
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        long duration = row.getLong("duration_ms");
        Optional<Duration> lasted = row.wasNull() ? Optional.empty() : Optional.of(Duration.ofMillis(duration));
        return new HistoryEntry(
                Optional.ofNullable(row.getString("revision")),
                row.getString("direction"),
                row.getString("message"),
                checksum(row),
                row.getString("tool_version"),
                row.getString("database_user"),
                Optional.ofNullable(row.getString("os_user")),
                Optional.of(row.getObject("finished", OffsetDateTime.class)),
                lasted,
                Optional.ofNullable(row.getString("error")));
    }

    private static Optional<MigrationChecksum> checksum(ResultSet row) throws SQLException {
        String value = row.getString("checksum");
        String source = row.getString("source_checksum");
        return value == null
                ? Optional.empty()
                : Optional.of(
                        new MigrationChecksum(value, row.getInt("checksum_version"), source == null ? "" : source));
    }
}
