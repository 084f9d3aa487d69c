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

/** What scripts do to the version table, where one root forks into three heads and another one is a line. */
class VersionsInScriptsTest {

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = new TestProject(directory, "jdbc:postgresql://localhost:1/nowhere"); // nobody may ask it
        revision("a1", "");
        revision("b2", "a1");
        revision("c3", "b2");
        revision("d4", "b2");
        revision("e5", "d4");
        revision("f6", "b2");
        revision("x1", "");
        revision("x2", "x1");
    }

    private void revision(String id, String follows) {
        String header = "id = \"" + id + "\"" + (follows.isEmpty() ? "" : ", downRevision = \"" + follows + "\"");
        project.migration("R_" + id, header, "op.execute(\"create " + id + "\");", "op.execute(\"drop " + id + "\");");
    }

    private String script(String command) {
        Result result = project.run((command + " --sql").split(" "));
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(result.out()).doesNotContain("DROP TABLE");
        return result.out();
    }

    /** What the script does to rows, and what it runs. */
    private List<String> steps(String command) {
        return script(command)
                .lines()
                .filter(line -> line.matches("(create|drop) .*|.*\\bretort_version .*"))
                .map(line -> line.replaceFirst("CREATE TABLE.*", "table")
                        .replaceFirst("INSERT .*'(\\w+)'.*", "+$1")
                        .replaceFirst("DELETE .*'(\\w+)'.*", "-$1")
                        .replace(";", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "upgrade a1, table|create a1|+a1",
        "upgrade :a1, table|create a1|+a1",
        "upgrade b2:c3, create c3|-b2|+c3",
        "upgrade x2, table|create x1|+x1|create x2|-x1|+x2",
        "upgrade base:x2, table|create x1|+x1|create x2|-x1|+x2",
        "downgrade x2:base, drop x2|-x2|+x1|drop x1|-x1",
        "downgrade c3:a1, drop c3|-c3|+b2|drop b2|-b2|+a1",
        "stamp x2, table|+x2",
        "stamp base, table",
        "stamp x2:base, -x2",
        "stamp x1:x2, -x1|+x2"
    })
    void eachRevisionWithItsRow(String command, String steps) {
        assertThat(steps(command)).containsExactly(steps.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({
        "stamp heads, table|+c3|+e5|+f6|+x2",
        "stamp x1@head, table|+x2",
        "stamp c3 e5, table|+c3|+e5",
        "stamp b2:heads, -b2|+c3|+e5|+f6|+x2",
        "stamp b2:c3 b2:e5 b2:f6, -b2|+c3|+e5|+f6",
        "stamp b2:x2, +x2"
    })
    void severalRevisionsOfOneStamp(String command, String steps) {
        assertThat(steps(command)).containsExactlyInAnyOrder(steps.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({"stamp a1 e5 f6", "stamp base:a1 base:e5 base:f6", "stamp b2 c3"})
    void aRevisionBesideItsAncestorIsRefused(String command) {
        Result result = project.run((command + " --sql").split(" "));
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(" already contains ");
        assertThat(result.status()).isEqualTo(3);
    }

    @Test
    void twoStartsAreRefused() {
        assertThat(project.run("stamp", "b2:c3", "a1:e5", "--sql")).isEqualTo(new Result(2, "", """
                retort: A script of a stamp begins at one place
                  found:  b2:c3 a1:e5
                  wanted: TO, or FROM:TO, each with the same FROM
                  next:   retort stamp b2:c3 --sql, and a script for each other start
                """));
    }

    @Test
    void aScriptCannotPurge() {
        assertThat(project.run("stamp", "c3", "--sql", "--purge")).isEqualTo(new Result(2, "", """
                retort: --purge asks what the version table says, and --sql asks no database
                  next:   retort stamp c3 --sql --idempotent, which makes the table name that whatever it says
                """));
    }

    @Test
    void theTablesAlone() {
        assertThat(script("ensure-version").lines().filter(line -> line.matches("[A-Z]+( TABLE .*|;)")))
                .map(line -> line.replaceFirst(" \\(.*", ""))
                .containsExactly(
                        "BEGIN;",
                        "CREATE TABLE IF NOT EXISTS retort_version",
                        "CREATE TABLE IF NOT EXISTS retort_history",
                        "CREATE TABLE IF NOT EXISTS retort_step",
                        "COMMIT;");
    }
}
