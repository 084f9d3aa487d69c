package dev.retort.run;

import static dev.retort.migration.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.history.VersionTable;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class MigrationRunnerPostgresTest {

    private static final VersionTable VERSIONS = new VersionTable(QualifiedName.of("retort_version"));

    private static final RevisionNode FIRST = revision("a1", "create t");
    private static final RevisionNode SECOND = revision("b2", "fill t", "a1");
    private static final RevisionGraph GRAPH = RevisionGraph.of(List.of(FIRST, SECOND));

    private static RevisionNode revision(String id, String message, String... parents) {
        return new RevisionNode(id, List.of(parents), List.of(), List.of(), "", message, id + ".java");
    }

    private static RunStep up(RevisionNode revision, Consumer<Operations> upgrade) {
        return new RunStep(revision, Direction.UPGRADE, migration(upgrade));
    }

    private static RunStep down(RevisionNode revision, Consumer<Operations> downgrade) {
        return new RunStep(revision, Direction.DOWNGRADE, migration(downgrade));
    }

    private static Migration migration(Consumer<Operations> body) {
        return new Migration() {
            @Override
            public void upgrade(Operations op) {
                body.accept(op);
            }

            @Override
            public void downgrade(Operations op) {
                body.accept(op);
            }
        };
    }

    private static void run(Connection connection, RunStep... steps) throws SQLException {
        new MigrationRunner(connection, VERSIONS, GRAPH, RunListener.NONE).run(List.of(steps));
    }

    private static final RunStep CREATE =
            up(FIRST, op -> op.createTable("t", column("id", bigint()), primaryKey("id")));

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT count(*) FROM " + sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void keepsTheVersionWithEachMigration(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            run(connection, CREATE, up(SECOND, op -> op.bulkInsert("t", List.of(Map.of("id", 1L), Map.of("id", 2L)))));
            assertThat(VERSIONS.heads(connection)).containsExactly("b2");
            assertThat(count(connection, "t")).isEqualTo(2);
            run(connection, down(SECOND, op -> op.execute("DELETE FROM t")), down(FIRST, op -> op.dropTable("t")));
            assertThat(VERSIONS.heads(connection)).isEmpty();
            assertThat(count(connection, "pg_tables WHERE tablename = 't'")).isZero();
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @Test
    void leavesNothingOfAMigrationWhoseThirdStatementFails(TestDatabase database) throws SQLException {
        RunStep failing = up(SECOND, op -> {
            op.execute("INSERT INTO t VALUES (?)", 1L);
            op.createTable("u", column("id", bigint()));
            op.execute("INSERT INTO nowhere VALUES (1)");
        });
        try (Connection connection = database.connect()) {
            assertThatThrownBy(() -> run(connection, CREATE, failing))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessage("""
                            The upgrade of revision b2 (fill t) failed
                              where:     b2.java
                              statement: INSERT INTO nowhere VALUES (1)
                              server:    ERROR: relation "nowhere" does not exist
                                           Position: 13 [42P01]
                              state:     rolled back; nothing of this migration is in the database
                              next:      mend the migration or the data, then run retort upgrade again""");
            assertThat(VERSIONS.heads(connection)).containsExactly("a1");
            assertThat(count(connection, "t")).isZero();
            assertThat(count(connection, "pg_tables WHERE tablename = 'u'")).isZero();
        }
    }

    @Test
    void rollsBackAMigrationThatThrows(TestDatabase database) throws SQLException {
        RunStep throwing = up(FIRST, op -> {
            op.createTable("t", column("id", bigint()));
            throw new IllegalStateException("no");
        });
        try (Connection connection = database.connect()) {
            assertThatThrownBy(() -> run(connection, throwing))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("thrown: java.lang.IllegalStateException: no");
            assertThat(count(connection, "pg_tables WHERE tablename = 't'")).isZero();
            assertThat(VERSIONS.heads(connection)).isEmpty();
        }
    }

    @Test
    void letsDataWorkUseTheConnection(TestDatabase database) throws SQLException {
        List<Long> seen = new ArrayList<>();
        RunStep dataWork = up(SECOND, op -> {
            op.execute("INSERT INTO t SELECT generate_series(1, 3)");
            try {
                seen.add(count(op.connection(), "t"));
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
        try (Connection connection = database.connect()) {
            run(connection, CREATE, dataWork);
        }
        assertThat(seen).containsExactly(3L);
    }

    @Test
    void runsAnAutocommitBlockOutsideTheTransaction(TestDatabase database) throws SQLException {
        RunStep concurrently =
                up(SECOND, op -> op.autocommit(block -> block.execute("CREATE INDEX CONCURRENTLY ix ON t (id)")));
        try (Connection connection = database.connect()) {
            run(connection, CREATE, concurrently);
            assertThat(VERSIONS.heads(connection)).containsExactly("b2");
            assertThat(count(connection, "pg_indexes WHERE indexname = 'ix'")).isEqualTo(1);
        }
    }

    @Test
    void noticesThatSomeoneElseChangedTheVersion(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Connection other = database.connect()) {
            run(connection, CREATE);
            RunStep overtaken = up(SECOND, op -> {
                try (Statement statement = other.createStatement()) {
                    statement.execute("DELETE FROM retort_version");
                } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                }
            });
            assertThatThrownBy(() -> run(connection, overtaken)).hasMessage("""
                    The version table public.retort_version was changed by someone else during this run
                      found:  0 rows for revision a1
                      wanted: 1 row
                      next:   retort current shows where the database is; then run the command again""");
            assertThat(VERSIONS.heads(connection)).isEmpty(); // as the other one has left it
        }
    }

    @Test
    void stampsWithoutRunning(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            MigrationRunner runner = new MigrationRunner(connection, VERSIONS, GRAPH, RunListener.NONE);
            runner.stamp(List.of("b2"));
            assertThat(VERSIONS.heads(connection)).containsExactly("b2");
            runner.stamp(List.of());
            assertThat(VERSIONS.heads(connection)).isEmpty();
            assertThat(VERSIONS.exists(connection)).isTrue();
        }
    }

    @Test
    void replacesAnEnumAndKeepsTheRows(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            run(
                    connection,
                    up(FIRST, op -> {
                        op.createEnum("mood", "sad", "ok", "happy");
                        op.createTable(
                                "t",
                                column("m", enumType("mood")).defaultTo("'ok'"),
                                column("ms", enumType("mood").array()));
                        op.execute("INSERT INTO t VALUES ('happy', '{ok,happy}')");
                    }),
                    up(SECOND, op -> op.replaceEnum("mood", "happy", "ok")));
            assertThat(count(connection, "t WHERE m = 'happy' AND ms = '{ok,happy}' AND 'happy'::mood < 'ok'"))
                    .isEqualTo(1);
            try (Statement insert = connection.createStatement()) {
                insert.execute("INSERT INTO t (ms) VALUES (NULL)");
            }
            assertThat(count(connection, "t WHERE m = 'ok'")).isEqualTo(1);
        }
    }

    /** The driver's batches: one message for a thousand rows, so that neither side holds all of them at once. */
    @Test
    void insertsManyRowsInBatches(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            run(connection, CREATE);
            int forOne = messagesOfInsert(connection, 1, 0);
            int forMany = messagesOfInsert(connection, 9_500, 1);
            assertThat(forMany - forOne).isEqualTo(9);
            assertThat(count(connection, "t")).isEqualTo(9_501);
        }
    }

    private static int messagesOfInsert(Connection connection, int rows, int first) throws SQLException {
        List<Map<String, Object>> values = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            values.add(Map.of("id", (long) first + i));
        }
        VERSIONS.change(connection, VERSIONS.heads(connection), Set.of("a1"));
        AtomicInteger messages = new AtomicInteger();
        run(CrashingConnection.of(connection, -1, () -> {}, messages), up(SECOND, op -> op.bulkInsert("t", values)));
        return messages.get();
    }
}
