package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Migrations that are not where they were, as below an empty volume: what is lost does not look like what is done. */
@ExtendWith(PostgresExtension.class)
class LostMigrationsPostgresTest {

    private static final String AT_A_REVISION = """
            retort: The database is at revision 'a1', and there is no migration
              where:  {dir}
              found:  %s
              wanted: one migration at least
              next:   restore the files, and mount nothing over the directory
              next:   or correct migrations.directory and migrations.package in retort.properties
            """;
    private static final String AT_NONE = """
            retort: There is no migration
              where:  {dir}
              found:  %s
              wanted: one migration at least
              next:   restore the files, and mount nothing over the directory
              next:   or correct migrations.directory and migrations.package in retort.properties
              next:   or, in a new project: retort revision --autogenerate -m TEXT writes the first one
            """;
    private static final String EMPTY = "a directory without any revision";
    private static final String MISSING = "no such directory";

    @TempDir
    private Path directory;

    private GraphProject graph;

    @BeforeEach
    void createProject(TestDatabase database) {
        graph = new GraphProject(directory, database);
        graph.project.directories("sources/migrations");
    }

    private void lose() throws IOException {
        for (Path file : graph.project.migrationFiles()) {
            Files.delete(file);
        }
    }

    private void loseDirectory() throws IOException {
        lose();
        Files.delete(graph.project.migrations());
    }

    private void assertAllRefused(int status, String message, String... commands) {
        for (String command : commands) {
            graph.assertRefused(status, message, command.split(" "));
        }
    }

    @Test
    void aDatabaseAtARevision() throws Exception {
        graph.revision("a1").out("upgrade", "head");
        lose();
        assertAllRefused(
                3,
                AT_A_REVISION.formatted(EMPTY),
                "current",
                "upgrade head",
                "upgrade head --dry-run",
                "downgrade base",
                "stamp base",
                "check",
                "diff",
                "revision --autogenerate -m more");
        loseDirectory();
        assertAllRefused(3, AT_A_REVISION.formatted(MISSING), "current", "upgrade head", "check");
        assertThat(graph.rows()).containsExactly("a1");
    }

    @Test
    void aDatabaseAtNoRevision() throws Exception {
        assertAllRefused(
                2,
                AT_NONE.formatted(EMPTY),
                "upgrade head",
                "upgrade +1",
                "upgrade head --dry-run",
                "upgrade head --sql",
                "downgrade head:base --sql",
                "downgrade -1",
                "stamp head",
                "stamp head --sql",
                "stamp --accept head",
                "current --check-heads");
        loseDirectory();
        assertAllRefused(2, AT_NONE.formatted(MISSING), "upgrade head", "current --check-heads");
        assertThat(graph.column("SELECT relname FROM pg_class WHERE relname LIKE 'retort%'"))
                .isEmpty();
    }

    @Test
    void whatADatabaseIsAtIsNotForgotten() throws Exception {
        graph.revision("a1").out("upgrade", "head");
        lose();
        graph.assertRefused(2, AT_NONE.formatted(EMPTY), "stamp", "--purge", "head");
        assertThat(graph.rows()).containsExactly("a1");
        graph.out("stamp", "--purge", "base");
        assertThat(graph.rows()).isEmpty();
    }

    @Test
    void theListedKeyIsNamed() throws SQLException {
        Result refused = graph.run("upgrade", "head", "-D", "migrations.locations=migrations");
        assertThat(refused.err()).contains("  next:   or correct migrations.locations in retort.properties\n");
        assertThat(refused.status()).isEqualTo(2);
    }

    @Test
    void aNewProjectHasABase() {
        assertThat(graph.run("current").status()).isZero();
        assertThat(graph.run("downgrade", "base").status()).isZero();
    }
}
