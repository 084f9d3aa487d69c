package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A script gives what the run gives. */
@ExtendWith(PostgresExtension.class)
class OfflineSqlPostgresTest {

    @TempDir
    private Path directory;

    private TestProject project(TestDatabase database) {
        TestProject project = new TestProject(directory, database.jdbcUrl())
                .properties(
                        "url = " + database.jdbcUrl(),
                        "username = " + database.username(),
                        "password = " + database.password(),
                        "entities.classpath = classes",
                        "migrations.directory = sources",
                        "migrations.package = migrations");
        LongHistory.writeTo(project);
        return project;
    }

    private static String run(TestProject project, String... arguments) {
        Result result = project.run(arguments);
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        return result.out();
    }

    private static void psql(TestDatabase database, String script) throws IOException, InterruptedException {
        Psql.Result result = Psql.orSkip().run(database, script);
        assertThat(result.output()).doesNotContain("ERROR", "WARNING", "NOTICE", "psql:");
        assertThat(result.status()).isZero();
    }

    /** Sends each transaction as one text, and what stands between two as another. */
    private static void jdbc(TestDatabase database, String script) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String block : script.split("(?m)(?=^BEGIN;$)|(?<=^COMMIT;\n)")) {
                statement.execute(block);
            }
        }
    }

    private static void assertSame(TestDatabase database, TestDatabase online) throws SQLException {
        DatabaseContent found = DatabaseContent.of(database);
        DatabaseContent wanted = DatabaseContent.of(online);
        assertThat(found.rows()).isEqualTo(wanted.rows());
        assertThat(found.catalog()).isEqualTo(wanted.catalog());
    }

    @Test
    void theHistoryIsAsLongAsItsNameSays(TestDatabase online) {
        project(online);
        assertThat(project(online).migrationFiles()).hasSize(LongHistory.SIZE);
    }

    @Test
    void aScriptGivesTheSameDatabaseAsTheRunThroughPsql(TestDatabase online, TestDatabase offline) throws Exception {
        TestProject project = project(online);
        run(project, "upgrade", "head");
        psql(offline, run(project, "upgrade", "head", "--sql"));
        assertSame(offline, online);
        run(project, "downgrade", "r16");
        psql(offline, run(project, "downgrade", "head:r16", "--sql"));
        assertSame(offline, online);
        run(project, "upgrade", "head");
        psql(offline, run(project, "upgrade", "r16:head", "--sql"));
        assertSame(offline, online);
        run(project, "downgrade", "base");
        psql(offline, run(project, "downgrade", "head:base", "--sql"));
        assertSame(offline, online);
    }

    @Test
    void aScriptGivesTheSameDatabaseAsTheRunThroughJdbc(TestDatabase online, TestDatabase offline) throws SQLException {
        TestProject project = project(online);
        run(project, "upgrade", "head");
        jdbc(offline, run(project, "upgrade", "head", "--sql"));
        assertSame(offline, online);
        run(project, "downgrade", "base");
        jdbc(offline, run(project, "downgrade", "head:base", "--sql"));
        assertSame(offline, online);
    }

    @Test
    void anIdempotentScriptCanRunTwice(TestDatabase online, TestDatabase offline) throws Exception {
        TestProject project = project(online);
        String up = run(project, "upgrade", "head", "--sql", "--idempotent");
        run(project, "upgrade", "head");
        psql(offline, up);
        assertSame(offline, online);
        psql(offline, up);
        assertSame(offline, online);
        String down = run(project, "downgrade", "head:base", "--sql", "--idempotent");
        run(project, "downgrade", "base");
        psql(offline, down);
        psql(offline, down);
        assertSame(offline, online);
    }

    @Test
    void anIdempotentScriptRunsOnADatabaseAtAnyRevision(TestDatabase online) throws Exception {
        TestProject project = project(online);
        String up = run(project, "upgrade", "head", "--sql", "--idempotent");
        String down = run(project, "downgrade", "head:base", "--sql", "--idempotent");
        for (String revision : List.of("r01", "r10", "s12", "r13", "r25")) {
            run(project, "upgrade", revision);
            psql(online, up);
            DatabaseContent byScript = DatabaseContent.of(online).withoutHistory();
            run(project, "downgrade", revision);
            psql(online, down);
            DatabaseContent empty = DatabaseContent.of(online).withoutHistory();
            assertThat(empty.rows())
                    .as("from " + revision)
                    .isEqualTo(Map.of("public.retort_version", List.of(), "public.retort_step", List.of()));

            run(project, "upgrade", revision);
            run(project, "upgrade", "head");
            assertThat(byScript)
                    .as("from " + revision)
                    .isEqualTo(DatabaseContent.of(online).withoutHistory());
            run(project, "downgrade", "base");
            assertThat(DatabaseContent.of(online).withoutHistory()).isEqualTo(empty);
        }
    }

    @Test
    void aScriptRefusesADatabaseThatIsElsewhere(TestDatabase online) throws Exception {
        TestProject project = project(online);
        run(project, "upgrade", "r05");
        DatabaseContent before = DatabaseContent.of(online);
        List<String> wrong = new ArrayList<>();
        wrong.add(run(project, "upgrade", "r06:head", "--sql"));
        wrong.add(run(project, "upgrade", "head", "--sql"));
        wrong.add(run(project, "downgrade", "r06:base", "--sql"));
        wrong.add(run(project, "stamp", "head", "--sql"));
        wrong.add(run(project, "stamp", "r06:head", "--sql"));
        wrong.add(run(project, "upgrade", "r06:head", "--sql", "--idempotent"));
        wrong.add(run(project, "downgrade", "r03:base", "--sql", "--idempotent"));
        for (String script : wrong) {
            Psql.Result result = Psql.orSkip().run(online, script);
            assertThat(result.output()).containsPattern("ERROR:  (this script|the database has)");
            assertThat(result.status()).isEqualTo(3);
            assertThat(DatabaseContent.of(online)).isEqualTo(before);
        }
    }

    @Test
    void aScriptThatGoesOnAfterAnErrorNotesNothingWrong(TestDatabase online) throws Exception {
        TestProject project = project(online);
        run(project, "upgrade", "r05");
        DatabaseContent before = DatabaseContent.of(online);
        Psql psql = Psql.orSkip();
        psql.run(online, run(project, "upgrade", "r06:r09", "--sql"), "ON_ERROR_STOP=0");
        assertThat(DatabaseContent.of(online)).isEqualTo(before);
        String broken = run(project, "upgrade", "r05:head", "--sql").replace("ADD COLUMN r07", "ADD COLUMN r06");
        psql.run(online, broken, "ON_ERROR_STOP=0");
        assertThat(DatabaseContent.of(online).rows().get("public.retort_version"))
                .containsExactly("(r06)");
    }

    @Test
    void aStampAsAScriptNamesTheSameRevisions(TestDatabase online, TestDatabase offline) throws Exception {
        TestProject project = project(online);
        run(project, "stamp", "head");
        jdbc(offline, run(project, "stamp", "head", "--sql"));
        assertSame(offline, online);
        run(project, "stamp", "r05");
        jdbc(offline, run(project, "stamp", "head:r05", "--sql"));
        assertSame(offline, online);
        run(project, "stamp", "s12");
        psql(offline, run(project, "stamp", "s12", "--sql", "--idempotent"));
        assertSame(offline, online);
    }
}
