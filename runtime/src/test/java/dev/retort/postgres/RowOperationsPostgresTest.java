package dev.retort.postgres;

import static dev.retort.migration.Ddl.qualified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Operations;
import dev.retort.migration.Recorder;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(PostgresExtension.class)
class RowOperationsPostgresTest {

    private static void run(TestDatabase database, Consumer<Operations> block) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (var operation : Recorder.record(block)) {
                for (SqlStatement sql : PostgresSql.of(operation)) {
                    statement.execute(sql.sql());
                }
            }
        }
    }

    private static String ask(TestDatabase database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** With an increment of 50 Hibernate takes the 50 numbers that end before the next value: all must be free. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INCREMENT 1|SELECT|1",
                "INCREMENT 1|INSERT INTO t VALUES (7), (9)|10",
                "INCREMENT 50|INSERT INTO t VALUES (7), (9)|60",
                "INCREMENT -1|INSERT INTO t VALUES (-7), (-9)|-10",
                "INCREMENT 1 START 100|INSERT INTO t VALUES (7), (9)|100",
                "INCREMENT 1|INSERT INTO t VALUES (-7)|1",
            })
    void advancesASequenceBeyondTheRows(String options, String rows, String next, TestDatabase database)
            throws SQLException {
        run(database, op -> {
            op.execute("CREATE TABLE t (id integer)");
            op.execute("CREATE SEQUENCE s " + options);
            op.execute(rows);
            op.advanceSequence("s", "t", "id");
        });
        assertThat(ask(database, "SELECT nextval('s')")).isEqualTo(next);
    }

    @Test
    void leavesASequenceThatIsBeyondTheRows(TestDatabase database) throws SQLException {
        run(database, op -> {
            op.execute("CREATE SCHEMA \"a b\"");
            op.execute("CREATE TABLE \"a b\".\"T'\" (\"Id\" bigint)");
            op.execute("CREATE SEQUENCE \"a b\".\"S'\"");
            op.execute("INSERT INTO \"a b\".\"T'\" VALUES (7)");
            op.execute("SELECT setval('\"a b\".\"S''\"', 20)");
            op.advanceSequence(qualified("a b", "S'"), qualified("a b", "T'"), "Id");
        });
        assertThat(ask(database, "SELECT nextval('\"a b\".\"S''\"')")).isEqualTo("21");
    }

    @Test
    void fillsOnlyWhatHasNoValue(TestDatabase database) throws SQLException {
        run(database, op -> {
            op.execute("CREATE TABLE t (id integer, \"Name\" text)");
            op.execute("INSERT INTO t VALUES (1, 'a'), (2, NULL)");
            op.fill("t", "Name", "'n' || id");
        });
        assertThat(ask(database, "SELECT string_agg(\"Name\", ' ' ORDER BY id) FROM t"))
                .isEqualTo("a n2");
    }

    @Test
    void refusesRowsWithTheReason(TestDatabase database) throws SQLException {
        Consumer<Operations> require = op -> {
            op.requireNoRows("t", "it's not empty, $$ or $retort1$");
            op.requireNoRowsWhere("t", "id > 1", "id is too great");
        };
        run(database, op -> op.execute("CREATE TABLE t (id integer)"));
        run(database, require);
        run(database, op -> op.execute("INSERT INTO t VALUES (2)"));
        assertThatThrownBy(() -> run(database, require))
                .isInstanceOf(SQLException.class)
                .hasMessageStartingWith("ERROR: table t has rows, and it's not empty, $$ or $retort1$")
                .extracting(refusal -> ((SQLException) refusal).getSQLState())
                .isEqualTo("RT001");
        assertThatThrownBy(() -> run(database, op -> op.requireNoRowsWhere("t", "id > 1", "id is too great")))
                .hasMessageStartingWith("ERROR: table t has rows with id > 1, and id is too great");
    }
}
