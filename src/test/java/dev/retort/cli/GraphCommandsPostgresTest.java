package dev.retort.cli;

import static dev.retort.cli.GraphProject.follows;
import static dev.retort.cli.GraphProject.label;
import static dev.retort.cli.GraphProject.needs;
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

/** The commands on histories with branches, merges and dependencies. */
@ExtendWith(PostgresExtension.class)
class GraphCommandsPostgresTest {

    @TempDir
    private Path directory;

    private GraphProject graph;

    @BeforeEach
    void createProject(TestDatabase database) {
        graph = new GraphProject(directory, database);
    }

    @Test
    void goesUpAndDownBranches() throws SQLException {
        graph.fork();
        graph.out("upgrade", "heads");
        assertThat(graph.rows()).containsExactly("b2", "c3");
        graph.out("downgrade", "right@-1");
        assertThat(graph.rows()).containsExactly("b2");
        assertThat(graph.tables()).containsExactly("t_a1", "t_b2");
        assertThat(graph.out("upgrade", "right@+1")).startsWith("upgrade a1 -> c3, Message of R_c3 (");
        graph.out("downgrade", "a1");
        assertThat(graph.rows()).containsExactly("a1");
        graph.out("upgrade", "right@head");
        graph.out("downgrade", "-1");
        graph.out("downgrade", "base");
        assertThat(graph.rows()).isEmpty();
        assertThat(graph.tables()).isEmpty();
    }

    @Test
    void goesThroughAMergeAndBack() throws SQLException {
        graph.fork().revision("d4", follows("b2", "c3")).revision("e5", follows("d4"));
        graph.out("upgrade", "head");
        assertThat(graph.rows()).containsExactly("e5");
        graph.out("downgrade", "-2");
        assertThat(graph.rows()).containsExactly("b2", "c3");
        graph.out("upgrade", "d4");
        graph.out("downgrade", "b2@-1");
        assertThat(graph.rows()).containsExactly("b2", "c3");
    }

    @Test
    void revertsOneRootWithWhatDependsOnIt() throws SQLException {
        graph.revision("a1", label("billing"))
                .revision("b2", follows("a1"))
                .revision("x1", label("search"))
                .revision("y2", follows("x1"), needs("billing"))
                .revision("z9");
        graph.out("upgrade", "heads");
        assertThat(graph.rows()).containsExactly("b2", "y2", "z9");
        graph.out("downgrade", "search@base");
        assertThat(graph.rows()).containsExactly("b2", "z9");
        graph.out("upgrade", "search@head");
        graph.out("downgrade", "billing@base");
        assertThat(graph.rows()).containsExactly("x1", "z9");
        assertThat(graph.tables()).containsExactly("t_x1", "t_z9");
    }

    @Test
    void checksHeadsThatAreDependencies() throws SQLException {
        graph.revision("x1").revision("y1", needs("x1")).revision("y2", follows("y1"));
        assertThat(graph.run("current", "--check-heads").status()).isEqualTo(1);
        graph.out("upgrade", "heads");
        assertThat(graph.rows()).containsExactly("y2");
        assertThat(graph.out("current", "--check-heads")).isEqualTo("""
                <base> -> x1 (effective head) (current), Message of R_x1
                y1 -> y2 (head) (current), Message of R_y2
                """);
        assertThat(graph.out("heads")).isEqualTo("""
                <base> -> x1 (effective head), Message of R_x1
                y1 -> y2 (head), Message of R_y2
                """);
        assertThat(graph.out("heads", "--resolve-dependencies")).isEqualTo("y1 -> y2 (head), Message of R_y2\n");
    }

    @Test
    void showsCurrentWithItsAddress(TestDatabase database) {
        graph.fork().out("upgrade", "heads");
        assertThat(graph.out("current", "-v")
                        .replaceAll("(?m)^\\S+Z (upgrade \\w+ done) in .*(, Message)", "TIME $1$2"))
                .isEqualTo("""
                Database: %1$s?user=%2$s

                Revision: b2 (head) (current)
                Follows:  a1
                Created: \s
                File:     %3$s/R_b2.java

                    Message of R_b2

                Revision: c3 (right) (head) (current)
                Follows:  a1
                Labels:   right
                Created: \s
                File:     %3$s/R_c3.java

                    Message of R_c3

                TIME upgrade c3 done, Message of R_c3
                TIME upgrade b2 done, Message of R_b2
                """.formatted(database.jdbcUrl(), database.username(), graph.project.migrations()));
    }

    @Test
    void showsBranches() {
        graph.fork();
        assertThat(graph.out("branches")).isEqualTo("""
                <base> -> a1 (branch point), Message of R_a1
                    -> b2 (head), Message of R_b2
                    -> c3 (right) (head), Message of R_c3
                """);
        assertThat(graph.out("branches", "--format", "json")).contains("\"next\" : [ \"b2\", \"c3\" ]");
        assertThat(graph.out("branches", "-v")).contains("Branches: b2, c3\n").contains("    -> b2 (head)");
    }

    @Test
    void showsStretchesOfTheHistory() {
        graph.fork().revision("d4", follows("b2", "c3")).revision("e5", follows("d4"));
        graph.out("upgrade", "d4");
        String e5 = "d4 -> e5 (right) (head), Message of R_e5\n";
        String d4 = "b2, c3 -> d4 (right) (merge point) (current), Message of R_d4\n";
        assertThat(graph.out("history", "-r", "current:")).isEqualTo(e5 + d4);
        assertThat(graph.out("history", "-r", "d4:", "-i")).isEqualTo(e5 + d4);
        assertThat(graph.out("history", "-r-1:head")).isEqualTo(e5 + d4.replace(" (current)", ""));
        assertThat(graph.out("history", "-r", "d4:+1")).isEqualTo(e5 + d4.replace(" (current)", ""));
        assertThat(graph.out("history", "-r", "d4:+7")).isEqualTo(e5 + d4.replace(" (current)", ""));
        assertThat(graph.out("history", "--rev-range=-7:a1"))
                .isEqualTo("<base> -> a1 (branch point), Message of R_a1\n");
        assertThat(graph.out("history", "-r", "right@c3:e5").lines()).hasSize(3);
        assertThat(graph.out("history", "-v", "-r", "d4:d4")).contains("Merges:   b2, c3\n");
        graph.assertRefused(3, """
                retort: Revision e5 is not an ancestor of a1
                  found:  e5  Message of R_e5  ({dir}/R_e5.java)
                  wanted: a range from an earlier to a later revision of one line
                  next:   retort history shows all revisions
                """, "history", "-r", "e5:a1");
    }

    @Test
    void showsSeveralRevisions() {
        graph.fork();
        assertThat(graph.out("show", "a1", "right").lines().filter(line -> line.startsWith("Revision: ")))
                .containsExactly("Revision: a1 (branch point)", "Revision: c3 (right) (head)");
        assertThat(graph.out("show", "heads").lines().filter(line -> line.startsWith("Revision: ")))
                .hasSize(2);
        assertThat(graph.out("show", "base")).isEmpty();
    }

    @Test
    void stampsSeveralRevisions() throws SQLException {
        graph.fork().revision("d4", follows("b2", "c3"));
        assertThat(graph.out("stamp", "b2", "c3")).isEqualTo("Stamped b2, c3\n");
        assertThat(graph.rows()).containsExactly("b2", "c3");
        graph.out("stamp", "head");
        assertThat(graph.rows()).containsExactly("d4");
        graph.out("stamp", "-1");
        assertThat(graph.rows()).containsExactly("b2", "c3");
        graph.out("stamp", "right@base");
        assertThat(graph.rows()).containsExactly("b2");
        assertThat(graph.out("stamp", "base")).isEqualTo("Stamped <base>\n");
        assertThat(graph.tables()).isEmpty();
    }

    @Test
    void createsTheVersionTableAlone() throws SQLException {
        graph.run("current");
        assertThat(graph.column("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
                .isEmpty();
        assertThat(graph.out("ensure-version")).isEqualTo("Created retort_version\n");
        assertThat(graph.out("ensure-version")).isEqualTo("There is already a table retort_version\n");
        assertThat(graph.rows()).isEmpty();
    }

    @Test
    void writesNothingWhereItOnlyReads() throws SQLException {
        graph.fork();
        for (String[] reading : new String[][] {
            {"history", "-i"}, {"heads"}, {"branches"}, {"show", "heads"}, {"history", "-r", "current:heads"}
        }) {
            graph.out(reading);
        }
        graph.run("show", "current");
        graph.run("current", "--check-heads");
        assertThat(graph.column("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
                .isEmpty();
    }

    @Test
    void writesARevisionWhereItIsAskedTo() throws IOException {
        graph.fork();
        graph.out("revision", "-m", "on b", "--head", "b2", "--rev-id", "d4");
        graph.out("revision", "-m", "on right", "--head", "right@head", "--rev-id", "e5", "--depends-on", "d4");
        graph.out(
                "revision",
                "-m",
                "a root",
                "--head",
                "base",
                "--branch-label",
                "search",
                "--rev-id",
                "s1",
                "--depends-on",
                "right",
                "--depends-on",
                "d");
        graph.out("revision", "-m", "beside b", "--head", "a1", "--splice", "--rev-id", "f6");
        assertThat(graph.out("history").lines())
                .containsExactlyInAnyOrder(
                        "<base> (c3, d4) -> s1 (search) (head), A root",
                        "c3 (d4) -> e5 (right) (head), On right",
                        "b2 -> d4 (effective head), On b",
                        "a1 -> f6 (head), Beside b",
                        "a1 -> c3 (right), Message of R_c3",
                        "a1 -> b2, Message of R_b2",
                        "<base> -> a1 (branch point), Message of R_a1");
        String root = Files.readString(graph.project.migrationFiles().stream()
                .filter(file -> file.toString().endsWith("_ARoot.java"))
                .findFirst()
                .orElseThrow());
        assertThat(root).contains("branchLabels = \"search\"").contains("dependsOn = {\"right\", \"d4\"}");
        graph.out("upgrade", "heads");
    }

    @Test
    void merges() throws IOException, SQLException {
        graph.fork();
        Result merge = graph.run("merge", "heads", "-m", "join", "--rev-id", "m1", "--branch-label", "joined");
        assertThat(merge.err()).isEmpty();
        assertThat(merge.out()).startsWith("Wrote revision m1: " + graph.project.migrations());
        assertThat(graph.out("heads")).isEqualTo("b2, c3 -> m1 (joined, right) (head) (merge point), Join\n");
        graph.out("upgrade", "head");
        assertThat(graph.rows()).containsExactly("m1");
    }

    @Test
    void namesAMergeByItsSides() {
        graph.fork().out("merge", "b2", "right");
        assertThat(graph.out("heads")).contains("Merge b2 and c3");
    }

    @Test
    void saysWhatBothSidesOfAMergeTouch() {
        String[] afterA = {follows("a1")};
        graph.revision("a1")
                .revision(
                        "b2",
                        "op.addColumn(\"t_a1\", column(\"name\", text())); op.dropTable(\"t_old\");"
                                + " op.createTable(\"t_b2\", column(\"id\", bigint()));",
                        afterA)
                .revision(
                        "c3",
                        "op.addColumn(\"t_a1\", column(\"name\", text()));"
                                + " op.addColumn(\"t_old\", column(\"x\", text())); op.execute(\"SELECT 1\");",
                        afterA);
        graph.assertRefused(3, """
                retort: More than one side touches the same objects
                  found:  column t_a1.name: created in b2, created in c3
                          table t_old: dropped in b2, used in c3
                  next:   correct one of the migrations so that it takes the other one into account, and let it follow that
                  next:   or, if they get on with each other: the same command without --strict
                """, "merge", "heads", "-m", "x", "--strict");
        Result merge = graph.run("merge", "heads", "-m", "x");
        assertThat(merge.status()).isZero();
        assertThat(merge.err()).isEqualTo("""
                retort: more than one side touches the same objects; look whether both can run, in either order:
                retort:   column t_a1.name: created in b2, created in c3
                retort:   table t_old: dropped in b2, used in c3
                retort: not compared: SQL and work on the connection in c3
                """);
        assertThat(merge.out()).startsWith("Wrote revision ");
    }
}
