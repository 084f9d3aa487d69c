package dev.retort.cli;

import static dev.retort.cli.GraphProject.follows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What stamps leave in the version table, where the history forks into three heads. */
@ExtendWith(PostgresExtension.class)
class StampPostgresTest {

    @TempDir
    private Path directory;

    private TestDatabase database;
    private GraphProject graph;

    @BeforeEach
    void createProject(TestDatabase given) {
        database = given;
        graph = new GraphProject(directory, given)
                .revision("a1")
                .revision("b2", follows("a1"))
                .revision("c3", follows("b2"))
                .revision("d4", follows("b2"))
                .revision("e5", follows("d4"))
                .revision("f6", follows("b2"));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aStampMakesTheTableAndGoesBothWays() throws SQLException {
        for (String revision : new String[] {"c3", "a1", "b2", "b2", "c3"}) {
            graph.out("stamp", revision);
            assertThat(graph.rows()).containsExactly(revision);
        }
        assertThat(graph.tables()).isEmpty();
    }

    @Test
    void severalHeadsFollowTheirAncestor() throws SQLException {
        graph.out("stamp", "a1");
        graph.out("stamp", "e5", "f6");
        assertThat(graph.rows()).containsExactly("e5", "f6");
    }

    @Test
    void theSamePlaceAgain() throws SQLException {
        graph.out("stamp", "c3", "e5");
        assertThat(graph.out("stamp", "c3", "e5")).isEqualTo("Stamped c3, e5\n");
        assertThat(graph.rows()).containsExactly("c3", "e5");
    }

    @Test
    void aRevisionBesideItsAncestorIsRefused() throws SQLException {
        graph.out("stamp", "c3");
        Result refused = graph.run("stamp", "a1", "e5", "f6");
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err()).startsWith("retort: Revision e5 already contains a1\n");
        assertThat(graph.rows()).containsExactly("c3");
    }

    @Test
    void purgeForgetsWhatNoMigrationHas() throws SQLException {
        graph.out("stamp", "a1");
        execute("UPDATE retort_version SET version_num = 'fake'");
        assertThat(graph.run("stamp", "c3").status()).isEqualTo(3);
        graph.out("stamp", "--purge", "c3", "e5");
        assertThat(graph.rows()).containsExactly("c3", "e5");
    }

    @Test
    void aRowCannotBeThereTwice() {
        graph.out("stamp", "c3");
        assertThatThrownBy(() -> execute("INSERT INTO retort_version VALUES ('c3')"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("retort_version_pkey");
    }

    @Test
    void theScriptOfTheTableMakesItAndCanRunAgain() throws SQLException {
        String script = graph.out("ensure-version", "--sql");
        assertThat(graph.column("SELECT relname FROM pg_class WHERE relname = 'retort_version'"))
                .isEmpty();
        execute(script);
        execute(script);
        assertThat(graph.rows()).isEmpty();
        assertThat(graph.out("ensure-version")).isEqualTo("There is already a table retort_version\n");
    }

    @Test
    void aScriptOfSeveralLeavesWhatTheStampLeaves() throws SQLException {
        execute(graph.out("stamp", "b2", "--sql"));
        execute(graph.out("stamp", "b2:c3", "b2:e5", "b2:f6", "--sql"));
        assertThat(graph.rows()).containsExactly("c3", "e5", "f6");
        graph.out("current", "--check-heads");
    }
}
