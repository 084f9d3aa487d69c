package dev.retort.cli;

import static dev.retort.cli.GraphProject.follows;
import static dev.retort.cli.GraphProject.label;
import static dev.retort.cli.GraphProject.needs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code history --graph} and {@code graph} on a history with a fork, a merge and a dependency. */
@ExtendWith(PostgresExtension.class)
class DrawnHistoryPostgresTest {

    @TempDir
    private Path directory;

    private GraphProject graph;

    @BeforeEach
    void createProject(TestDatabase database) {
        graph = new GraphProject(directory, database)
                .fork()
                .revision("d4", follows("b2", "c3"))
                .revision("e5", follows("c3"))
                .revision("f6", label("other"), needs("c3"));
    }

    @Test
    void lanesShowHowRevisionsFollow() {
        assertThat(graph.out("history", "--graph")).isEqualTo("""
                ● f6 (other) (head) (depends on c3), Message of R_f6
                ● e5 (right) (head), Message of R_e5
                │ ● d4 (right) (head) (merge point), Message of R_d4
                │ ├─╮
                ├─┼─╯
                ● │ c3 (right) (branch point), Message of R_c3
                │ ● b2, Message of R_b2
                ├─╯
                ● a1 (branch point), Message of R_a1
                """);
    }

    @Test
    void mermaidMarksWhereTheDatabaseIs() {
        graph.out("upgrade", "d4");
        assertThat(graph.out("graph", "-i", "--format", "mermaid", "-r", "a1:d4"))
                .startsWith("""
                        flowchart BT
                            r0["<b>d4</b><br/>Message of R_d4<br/>head<br/>current"]
                        """)
                .contains("    r3 --> r1\n")
                .doesNotContain("-.->");
    }

    @Test
    void aWordThatIsLongerThanALineIsBroken() {
        graph.revision("g7", follows("f6"), label("billing_of_the_insurance_premiums_for_all_departments"));
        assertThat(graph.out("graph", "--format", "mermaid"))
                .contains("[\"<b>g7</b><br/>Message of R_g7<br/>label<br/>"
                        + "billing_of_the_insurance_premiums_<br/>for_all_departments<br/>head\"]");
    }

    @Test
    void aPictureIsAFileOfItsOwn() throws Exception {
        Path picture = directory.resolve("graph.svg");
        assertThat(graph.run("graph", "-o", picture.toString()).err())
                .isEqualTo("retort: wrote " + picture + System.lineSeparator());
        String root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(picture.toFile())
                .getDocumentElement()
                .getNodeName();
        assertThat(root).isEqualTo("svg");
        assertThat(Files.readString(picture)).contains("f6 depends on c3", "class=\"arrow dashed\"");
    }

    @Test
    void aPictureThatCannotBeWrittenIsAnError() {
        Path nowhere = directory.resolve("missing/graph.svg");
        graph.assertRefused(2, """
                retort: The drawing cannot be written
                  where:  %s
                  found:  no such directory
                  next:   name a file in a directory that is there and can be written to with -o
                """.formatted(nowhere), "graph", "-o", nowhere.toString());
    }
}
