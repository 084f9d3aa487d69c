package dev.retort.postgres;

import static dev.retort.migration.Ddl.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Recorder;
import dev.retort.operation.DataOperation.Backfill;
import dev.retort.operation.RowUpdate;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a back-fill is in a script: a loop that looks for the key and commits each batch. */
@ExtendWith(PostgresExtension.class)
class BackfillScriptPostgresTest {

    private static void run(Statement statement, RowUpdate update) throws SQLException {
        for (var operation : Recorder.record(op -> op.backfill("t", update))) {
            for (String sql : ScriptSql.of(operation)) {
                statement.execute(sql);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
                "id uuid PRIMARY KEY DEFAULT gen_random_uuid()",
                "id text PRIMARY KEY DEFAULT 'it''s \\ % $$ ' || nextval('s')",
                "\"Key\" text DEFAULT 'x' || nextval('s') % 3, after numeric DEFAULT nextval('s'), PRIMARY KEY (\"Key\", after)",
            })
    void commitsEachBatchAndChangesEachRowOnce(String key, TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (int rows : new int[] {7, 50, 100}) {
                statement.execute("CREATE SEQUENCE s");
                statement.execute(
                        "CREATE TABLE t (n integer NOT NULL DEFAULT 0, note text, transaction xid8, " + key + ")");
                statement.execute(
                        "INSERT INTO t (note) SELECT CASE WHEN g > 10 THEN '%s' END FROM generate_series(1, 50) g");
                run(
                        statement,
                        set("n", "n + 1")
                                .set("transaction", "pg_current_xact_id()")
                                .where("note = '%s' OR n = -1")
                                .inBatchesOf(rows));
                try (ResultSet row =
                        statement.executeQuery("SELECT count(*) FILTER (WHERE n = 1), count(*) FILTER (WHERE n = 0),"
                                + " count(DISTINCT transaction) FROM t")) {
                    row.next();
                    assertThat(row.getInt(1)).isEqualTo(40);
                    assertThat(row.getInt(2)).isEqualTo(10);
                    assertThat(row.getInt(3)).isBetween(40 / rows, 50 / rows + 1);
                }
                statement.execute("DROP TABLE t; DROP SEQUENCE s");
            }
        }
    }

    @Test
    void restsBetweenBatches(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (id integer PRIMARY KEY, n integer)");
            statement.execute("INSERT INTO t SELECT generate_series(1, 40)");
            long start = System.nanoTime();
            run(
                    statement,
                    set("n", "1")
                            .inBatchesOf(10)
                            .pausing(Duration.ofMillis(150))
                            .withLoad(0.5));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(600));
        }
    }

    @Test
    void needsAKey(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (n integer)");
            assertThatThrownBy(() -> run(statement, set("n", "1")))
                    .hasMessageStartingWith("ERROR: Table t has no key that a back-fill can follow");
        }
    }

    /** Without the first column by itself the planner takes a batch of two columns for a quarter of the table. */
    @Test
    void aBatchIsReadByItsIndex(TestDatabase database) throws SQLException {
        Backfill backfill = (Backfill)
                Recorder.record(op -> op.backfill("t", set("n", "1"))).get(0);
        RowKey key = new RowKey(List.of("tenant", "id"), List.of("text", "uuid"));
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (tenant text, id uuid, n integer, PRIMARY KEY (tenant, id))");
            statement.execute(
                    "INSERT INTO t SELECT 't' || md5(g::text), gen_random_uuid() FROM generate_series(1, 50000) g");
            statement.execute("ANALYZE t");
            List<String> middle = strings(
                    statement, "SELECT ARRAY[tenant, id::text] FROM t ORDER BY tenant, id OFFSET 25000 LIMIT 1");
            List<String> end = strings(statement, BackfillSql.batch(backfill, key, middle));
            assertThat(strings(
                            statement,
                            "SELECT ARRAY[count(*)::text] FROM t WHERE " + key.compared(">", middle) + " AND "
                                    + key.compared("<=", end)))
                    .containsExactly("1000");
            try (ResultSet plan = statement.executeQuery(
                    "EXPLAIN " + BackfillSql.update(backfill, key, middle, end).sql())) {
                List<String> lines = new ArrayList<>();
                while (plan.next()) {
                    lines.add(plan.getString(1));
                }
                assertThat(lines)
                        .noneMatch(line -> line.contains("Seq Scan"))
                        .anyMatch(line -> line.contains("t_pkey"));
            }
        }
    }

    private static List<String> strings(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return List.of((String[]) row.getArray(1).getArray());
        }
    }
}
