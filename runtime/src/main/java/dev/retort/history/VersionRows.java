package dev.retort.history;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.schema.Identifiers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reads the rows of a version table, and refuses one that Retort has not made or somebody has damaged. */
final class VersionRows {

    private static final String UNDEFINED_COLUMN = "42703";
    private static final Set<Integer> TEXTS = Set.of(Types.VARCHAR, Types.CHAR);

    private final Connection connection;
    private final Relations.Relation table;

    VersionRows(Connection connection, Relations.Relation table) {
        this.connection = connection;
        this.table = table;
    }

    /** @throws FailureException if the relation is not what {@link VersionTable#ensure} makes */
    Set<String> heads() throws SQLException {
        if (!table.isTable()) {
            throw foreign("a relation that is no table");
        }
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery("SELECT version_num FROM " + sql() + " ORDER BY 1")) {
            if (!TEXTS.contains(rows.getMetaData().getColumnType(1))) {
                throw foreign(
                        "a column version_num of type " + rows.getMetaData().getColumnTypeName(1));
            }
            return distinct(rows);
        } catch (SQLException refusal) {
            if (UNDEFINED_COLUMN.equals(refusal.getSQLState())) {
                throw foreign("no column version_num");
            }
            throw refusal;
        }
    }

    private Set<String> distinct(ResultSet rows) throws SQLException {
        Set<String> heads = new LinkedHashSet<>();
        while (rows.next()) {
            String head = rows.getString(1);
            if (head == null) {
                throw damaged("a row without a revision", "DELETE FROM " + sql() + " WHERE version_num IS NULL;");
            }
            if (!heads.add(head)) {
                String literal = Identifiers.literal(head).strip();
                throw damaged(
                        "more than one row for revision " + head,
                        "DELETE FROM " + sql() + " WHERE version_num = " + literal + "; INSERT INTO " + sql()
                                + " (version_num) VALUES (" + literal + ");");
            }
        }
        return heads;
    }

    private String sql() {
        return table.name().toSql();
    }

    private FailureException foreign(String found) {
        return new FailureException(Problem.of("The version table " + table.name() + " is not one of Retort's")
                .found(found)
                .wanted("a table with the column version_num varchar(255), its primary key")
                .next("set version_table in retort.properties to a name that is free, or rename what has this one"));
    }

    private FailureException damaged(String found, String cure) {
        return new FailureException(Problem.of("The version table " + table.name()
                        + " has rows that nobody but a person" + " can have written")
                .found(found)
                .wanted("one row for each revision that the database is at")
                .next(cure)
                .next("so that it cannot happen again: ALTER TABLE " + sql() + " ADD PRIMARY KEY (version_num);"));
    }
}
