package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stretches of the history that need no database, in full and as lines. */
class HistoryRangesTest {

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = new TestProject(directory, "jdbc:postgresql://localhost:1/nowhere") // nobody may ask it
                .migration("R_a1", "id = \"a1\"", "", "")
                .migration("R_b2", "id = \"b2\", downRevision = \"a1\"", "", "")
                .migration("R_c3", "id = \"c3\", downRevision = \"b2\"", "", "");
    }

    private List<String> ids(String... arguments) {
        Result result = project.run(arguments);
        assertThat(result.err()).isEmpty();
        return result.out()
                .lines()
                .filter(line -> line.startsWith("Revision: "))
                .map(line -> line.substring(10, 12))
                .toList();
    }

    @Test
    void theWholeHistoryIsNewestFirst() {
        assertThat(ids("history", "-v")).containsExactly("c3", "b2", "a1");
    }

    @ParameterizedTest
    @CsvSource({
        "a1:b2, b2 a1",
        ":b2, b2 a1",
        "a1:, c3 b2 a1",
        "b2:, c3 b2",
        "a1:+2, c3 b2 a1",
        "-2:c3, c3 b2 a1",
        "-1:c3, c3 b2",
        "-5:c3, c3 b2 a1",
        "b2:b2, b2"
    })
    void bothEndsAreInARange(String range, String ids) {
        assertThat(ids("history", "-v", "--rev-range=" + range)).containsExactly(ids.split(" "));
    }
}
