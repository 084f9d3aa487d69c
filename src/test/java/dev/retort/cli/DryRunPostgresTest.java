package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.DryRun;
import dev.retort.Retort;
import dev.retort.cli.TestProject.Result;
import dev.retort.run.RunListener;
import dev.retort.run.TriedStatement;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A dry run tells what a run would do, and leaves the database as it was. */
@ExtendWith(PostgresExtension.class)
class DryRunPostgresTest {

    @TempDir
    private Path directory;

    private TestProject project;
    private TestDatabase database;
    private DatabaseContent before;

    @BeforeEach
    void createProject(TestDatabase newDatabase) throws SQLException {
        database = newDatabase;
        project = new TestProject(directory, database.jdbcUrl())
                .properties(
                        "url = " + database.jdbcUrl(),
                        "username = " + database.username(),
                        "password = " + database.password(),
                        "entities.classpath = classes",
                        "migrations.directory = sources",
                        "migrations.package = migrations");
        before = DatabaseContent.of(database);
    }

    private void assertNothingLeft() throws SQLException {
        assertThat(DatabaseContent.of(database)).isEqualTo(before);
    }

    private Result dryRun(int status, String... arguments) throws SQLException {
        Result result = project.run(arguments);
        assertThat(result.status()).as(result.err()).isEqualTo(status);
        assertNothingLeft();
        return result;
    }

    private static String withoutTimes(String text) {
        return text.replaceAll("\\d+ ms", "N ms");
    }

    @Test
    void showsWhatItRuns() throws SQLException {
        project.migration(
                        "R1_A",
                        "id = \"a1\"",
                        "op.createTable(\"t\", column(\"id\", bigint())); op.execute(\"insert into t values (?)\", 5);",
                        "op.dropTable(\"t\");")
                .migration(
                        "R2_B",
                        "id = \"b2\", downRevision = \"a1\"",
                        "op.autocommit(out -> out.createIndex(\"ix\", \"t\", \"id\"));"
                                + "op.bulkInsert(\"t\", java.util.List.of(java.util.Map.of(\"id\", 1),"
                                + " java.util.Map.of(\"id\", 2)));",
                        "");
        Result result = dryRun(0, "upgrade", "head", "--dry-run");
        assertThat(result.err()).isEmpty();
        assertThat(withoutTimes(result.out())).isEqualTo("""
                -- upgrade <base> -> a1, Message of R1_A
                CREATE TABLE t (
                    id bigint
                );
                -- N ms
                insert into t values (?);
                -- N ms
                -- upgrade a1 -> b2, Message of R2_B
                CREATE INDEX ix ON t (id);
                -- not run: it runs outside of any transaction
                INSERT INTO t (id) VALUES (?);
                -- 2 rows, N ms
                -- N ms in all, rolled back: the database is as it was
                -- statements were not run; whether they succeed is not known
                """);
    }

    @Test
    void goesThroughALongHistoryAndBack() throws SQLException {
        LongHistory.writeTo(project);
        dryRun(0, "upgrade", "r09", "--dry-run"); // r10 uses a label that its autocommit block adds
        assertThat(project.run("upgrade", "r10").status()).isZero();
        before = DatabaseContent.of(database);
        dryRun(0, "upgrade", "head", "--dry-run");
        assertThat(project.run("upgrade", "head").status()).isZero();
        before = DatabaseContent.of(database);
        assertThat(dryRun(0, "upgrade", "head", "--dry-run").out()).isEqualTo("-- nothing to do\n");
        assertThat(dryRun(0, "downgrade", "r12", "--dry-run").out()).contains("-- downgrade r13 -> r12,");
    }

    @Test
    void failsAsTheRunWould() throws SQLException {
        project.migration("R1_A", "id = \"a1\"", "op.createTable(\"t\", column(\"id\", bigint()));", "")
                .migration(
                        "R2_B",
                        "id = \"b2\", downRevision = \"a1\"",
                        "op.execute(\"insert into nowhere values (1)\");",
                        "");
        Result result = dryRun(3, "upgrade", "head", "--dry-run");
        assertThat(result.err()).isEqualTo("""
                retort: The upgrade of revision b2 (Message of R2_B) failed
                  where:     %s/R2_B.java
                  statement: insert into nowhere values (1)
                  server:    ERROR: relation "nowhere" does not exist
                               Position: 13 [42P01]
                  state:     rolled back; nothing of this migration is in the database
                  next:      mend the migration or the data, then run retort upgrade again
                """.formatted(project.migrations()));
    }

    @Test
    void saysThatWhatWasNotRunMayBeTheReason() throws SQLException {
        project.migration(
                "R1_A",
                "id = \"a1\"",
                "op.autocommit(out -> out.createTable(\"t\", column(\"id\", bigint())));"
                        + "op.execute(\"insert into t values (1)\");",
                "");
        assertThat(dryRun(3, "upgrade", "head", "--dry-run").err())
                .contains("note:      statements before this one were not run, which may be the reason\n");
    }

    @Test
    void findsWhatOnlyTheCommitWouldRefuse() throws SQLException {
        project.migration("R1_A", "id = \"a1\"", """
                op.createTable("t", column("id", bigint()), column("up", bigint()), primaryKey("id"),
                        foreignKey("fk", "up").references("t", "id")
                                .deferral(dev.retort.schema.Deferral.INITIALLY_DEFERRED));
                op.execute("insert into t values (1, 2)");
                op.execute("insert into t values (2, 1)");
                """, "")
                .migration("R2_B", "id = \"b2\", downRevision = \"a1\"", """
                op.addColumn("t", column("name", text()));
                op.execute("insert into t values (3, 4)");
                op.execute("insert into t values (4, 3)");
                """, "");
        dryRun(0, "upgrade", "head", "--dry-run");
        project.migration(
                "R3_C",
                "id = \"c3\", downRevision = \"b2\"",
                "op.execute(\"insert into t values (5, 6)\"); op.execute(\"select 1\");",
                "");
        assertThat(dryRun(3, "upgrade", "head", "--dry-run").err())
                .contains("statement: COMMIT\n")
                .contains("violates foreign key constraint \"fk\"");
    }

    @Test
    void doesNotBlameALabelThatTheRealRunCommitsFirst() throws SQLException {
        project.migration("R1_A", "id = \"a1\"", "op.createEnum(\"mood\", \"sad\");", "");
        assertThat(project.run("upgrade", "head").status()).isZero();
        before = DatabaseContent.of(database);
        project.migration("R2_B", "id = \"b2\", downRevision = \"a1\"", "op.addEnumLabel(\"mood\", \"ok\");", "")
                .migration(
                        "R3_C",
                        "id = \"c3\", downRevision = \"b2\"",
                        "op.execute(\"create table t as select 'ok'::mood\");",
                        "");
        assertThat(dryRun(0, "upgrade", "head", "--dry-run").out())
                .contains("-- not run: it uses a label of an enum type that was added before it\n");
        assertThat(project.run("upgrade", "head").status()).isZero();
    }

    @Test
    void lastsNoLongerThanItsTransaction() throws SQLException {
        project.migration("R1_A", "id = \"a1\"", """
                op.createTable("t", column("id", bigint()));
                op.execute("insert into t values (1); commit;");
                try {
                    op.connection().commit();
                } catch (java.sql.SQLException refusal) {
                    throw new IllegalStateException(refusal.getMessage());
                }
                """, "");
        Result result = dryRun(3, "upgrade", "head", "--dry-run");
        assertThat(result.out()).contains("-- not run: it ends the transaction\n");
        assertThat(result.err())
                .contains("thrown: java.lang.IllegalStateException: commit is not for a migration: Retort ends"
                        + " the transaction, together with the row in the version table\n");
    }

    @Test
    void givesTheLibraryItsStatements() throws SQLException {
        project.migration("R1_A", "id = \"a1\"", "op.execute(\"select 1\");", "op.execute(\"select 2\");");
        try (Retort retort = Retort.load(directory, Map.of())) {
            DryRun result = retort.dryUpgrade("head", RunListener.NONE);
            assertThat(result.revisions()).hasSize(1);
            assertThat(result.statements()).extracting(TriedStatement::sql).containsExactly("select 1");
            assertThat(result.isComplete()).isTrue();
            assertNothingLeft();
            retort.upgrade("head");
            assertThat(retort.dryDowngrade("base", RunListener.NONE).statements())
                    .extracting(TriedStatement::sql)
                    .containsExactly("select 2");
            assertThat(retort.current().ids()).containsExactly("a1");
        }
    }

    @Test
    void leavesAForeignVersionTableAlone() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE retort_version (version_num varchar(255) PRIMARY KEY)");
        }
        before = DatabaseContent.of(database);
        project.migration("R1_A", "id = \"a1\"", "", "");
        dryRun(0, "upgrade", "head", "--dry-run");
    }
}
