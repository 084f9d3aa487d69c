package dev.retort.cli;

import static dev.retort.cli.GraphProject.follows;
import static dev.retort.cli.GraphProject.needs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a database is, on two roots of which one depends on the other. */
@ExtendWith(PostgresExtension.class)
class CurrentPostgresTest {

    @TempDir
    private Path directory;

    private GraphProject graph;

    @BeforeEach
    void createProject(TestDatabase database) {
        graph = new GraphProject(directory, database)
                .revision("a1")
                .revision("a2", follows("a1"))
                .revision("a3", follows("a2"))
                .revision("b1")
                .revision("b2", follows("b1"), needs("a2"))
                .revision("b3", follows("b2"));
    }

    private List<String> current() {
        return graph.out("current", "-v")
                .lines()
                .filter(line -> line.startsWith("Revision: "))
                .map(line -> line.substring(10, 12))
                .toList();
    }

    private void stamp(String revisions) {
        String[] arguments = ("stamp " + revisions).split(" ");
        graph.out(arguments);
    }

    @Test
    void nowhereIsNoResultAndNoTable() throws SQLException {
        assertThat(graph.run("current")).isEqualTo(new Result(0, "", "retort: the database is at no revision\n"));
        assertThat(graph.column("SELECT relname FROM pg_class WHERE relname = 'retort_version'"))
                .isEmpty();
        stamp("a3");
        stamp("base");
        assertThat(graph.run("current").out()).isEmpty();
    }

    @Test
    void oneLine() {
        stamp("a3");
        assertThat(current()).containsExactly("a3");
    }

    @Test
    void twoLines() {
        stamp("a1 b1");
        assertThat(current()).containsExactly("a1", "b1");
    }

    @Test
    void theLineThatAnotherOneDependsOn() throws SQLException {
        stamp("b2");
        assertThat(graph.rows()).containsExactly("b2");
        assertThat(current()).containsExactly("a2", "b2");
        assertThat(graph.out("history", "-i").lines().filter(line -> line.contains("(current)")))
                .hasSize(2);
        graph.out("upgrade", "b3");
        assertThat(current()).containsExactly("a2", "b3");
    }

    @Test
    void everyHeadIsApplied() {
        stamp("a3 b3");
        assertThat(graph.run("current", "--check-heads").status()).isZero();
        assertThat(current()).containsExactly("a3", "b3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a2", "a3", "b3", "a3 b2", "a1 b1"})
    void aHeadIsNotApplied(String revisions) {
        stamp(revisions);
        assertThat(graph.run("current", "--check-heads").status()).isEqualTo(1);
    }

    @Test
    void aDependencyBesideWhatNeedsItIsNoPlaceToBe() {
        Result refused = graph.run("stamp", "a2", "b3");
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err()).startsWith("retort: Revision b3 already contains a2\n");
    }

    @Test
    void theHistoryFromWhereTheDatabaseIs() {
        assertThat(graph.out("history", "-r", "current:a3").lines()).hasSize(3);
        stamp("a2");
        assertThat(graph.out("history", "-r", "current:a3").lines())
                .containsExactly("a2 -> a3 (head), Message of R_a3", "a1 -> a2 (current), Message of R_a2");
        assertThat(graph.out("history", "-i")).containsOnlyOnce("(current)");
    }
}
