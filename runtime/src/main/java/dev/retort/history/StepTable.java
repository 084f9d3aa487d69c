package dev.retort.history;

import dev.retort.history.LedgerStep.State;
import dev.retort.schema.Identifiers;
import dev.retort.schema.QualifiedName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ledger of migrations that have left their transaction: the rows of one go with it when it is at its end, so the
 * table is empty unless a migration was interrupted.
 */
public record StepTable(QualifiedName name) {

    private static final String COLUMNS = "revision, direction, step, state, checksum, statement, started,"
            + " backfill ->> 'meaning' AS meaning,"
            + " (backfill ->> 'visited')::bigint AS visited, (backfill ->> 'changed')::bigint AS changed,"
            + " ARRAY(SELECT jsonb_array_elements_text(backfill -> 'columns')) AS columns,"
            + " ARRAY(SELECT jsonb_array_elements_text(backfill -> 'key')) AS key";

    /** The statement that creates the table. */
    public String creation() {
        return "CREATE TABLE IF NOT EXISTS " + name.toSql()
                + " (revision varchar(255) NOT NULL, direction varchar(9) NOT NULL,"
                + " step integer NOT NULL, state varchar(7) NOT NULL, checksum text NOT NULL, statement text NOT NULL,"
                + " started timestamp with time zone NOT NULL, backfill jsonb, CONSTRAINT "
                + Identifiers.quoted(Identifiers.chosenName(name.name(), "", "pkey"))
                + " PRIMARY KEY (revision, direction, step))";
    }

    /** The last step of every migration that was interrupted; none where the table is missing. */
    public List<LedgerStep> all(Connection connection) throws SQLException {
        Optional<Relations.Relation> table = Relations.find(connection, name);
        if (table.isEmpty()) {
            return List.of();
        }
        String located = table.get().name().toSql();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT * FROM (SELECT DISTINCT ON (revision, direction) " + COLUMNS
                        + " FROM " + located + " ORDER BY revision, direction, step DESC) AS last ORDER BY started")) {
            return read(query);
        }
    }

    private static List<LedgerStep> read(PreparedStatement query) throws SQLException {
        List<LedgerStep> steps = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                steps.add(new LedgerStep(
                        row.getString("revision"),
                        row.getString("direction"),
                        row.getInt("step"),
                        State.of(row.getString("state")),
                        row.getString("checksum"),
                        row.getString("statement"),
                        row.getObject("started", OffsetDateTime.class),
                        backfill(row)));
            }
        }
        return steps;
    }

    private static Optional<BackfillPlace> backfill(ResultSet row) throws SQLException {
        String meaning = row.getString("meaning");
        return meaning == null
                ? Optional.empty()
                : Optional.of(new BackfillPlace(
                        meaning,
                        strings(row.getArray("columns")),
                        strings(row.getArray("key")),
                        row.getLong("visited"),
                        row.getLong("changed")));
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /** Notes in a step's row how far its back-fill is. */
    public void write(Connection connection, String revision, String direction, int step, BackfillPlace place)
            throws SQLException {
        try (PreparedStatement write = connection.prepareStatement("UPDATE " + name.toSql()
                + " SET backfill = jsonb_build_object('meaning', ?::text, 'columns', to_jsonb(?::text[]),"
                + " 'key', to_jsonb(?::text[]), 'visited', ?::bigint, 'changed', ?::bigint)"
                + " WHERE revision::text = ?::text AND direction::text = ?::text AND step = ?")) {
            write.setString(1, place.meaning());
            write.setArray(2, connection.createArrayOf("text", place.columns().toArray()));
            write.setArray(3, connection.createArrayOf("text", place.key().toArray()));
            write.setLong(4, place.visited());
            write.setLong(5, place.changed());
            write.setString(6, revision);
            write.setString(7, direction);
            write.setInt(8, step);
            write.executeUpdate();
        }
    }

    /** Writes a step's row anew. */
    public void write(
            Connection connection,
            String revision,
            String direction,
            int step,
            State state,
            String checksum,
            String statement)
            throws SQLException {
        try (PreparedStatement write = connection.prepareStatement("INSERT INTO " + name.toSql()
                + " (revision, direction, step, state, checksum, statement, started)"
                + " VALUES (?, ?, ?, ?, ?, ?, clock_timestamp()) ON CONFLICT (revision, direction, step) DO UPDATE"
                + " SET state = excluded.state, checksum = excluded.checksum, statement = excluded.statement")) {
            write.setString(1, revision);
            write.setString(2, direction);
            write.setInt(3, step);
            write.setString(4, state.word());
            write.setString(5, checksum);
            write.setString(6, statement);
            write.executeUpdate();
        }
    }

    /** Forgets a migration that is at its end, either way. */
    public void clear(Connection connection, String revision) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM " + name.toSql() + " WHERE revision::text = ?::text")) {
            delete.setString(1, revision);
            delete.executeUpdate();
        }
    }

    /** Forgets all of them: somebody has said where the database is. */
    public void clear(Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + name.toSql())) {
            delete.executeUpdate();
        }
    }
}
