package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Retort;
import dev.retort.cli.TestProject.Result;
import dev.retort.script.Script;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** New migrations from the first one on; no database is asked. */
class NewRevisionTest {

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = new TestProject(directory, "jdbc:postgresql://localhost:1/nowhere"); // nobody may ask it
    }

    private String heads() {
        Result result = project.run("heads");
        assertThat(result.err()).isEmpty();
        return result.out();
    }

    private Result revision(String id, String... more) {
        String[] arguments = new String[more.length + 3];
        System.arraycopy(new String[] {"revision", "--rev-id", id}, 0, arguments, 0, 3);
        System.arraycopy(more, 0, arguments, 3, more.length);
        return project.run(arguments);
    }

    private void write(String id, String... more) {
        Result result = revision(id, more);
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @Test
    void aHistoryGrowsFromNothing() {
        assertThat(heads()).isEmpty();
        assertThat(project.run("history").out()).isEmpty();
        write("a1", "-m", "this is a message");
        assertThat(heads()).isEqualTo("<base> -> a1 (head), This is a message\n");
        write("b2", "-m", "this is the next one");
        assertThat(heads()).isEqualTo("a1 -> b2 (head), This is the next one\n");
        assertThat(project.migrationFiles())
                .extracting(file -> file.getFileName().toString().replaceFirst("R\\d{12}_", ""))
                .containsExactlyInAnyOrder("ThisIsAMessage.java", "ThisIsTheNextOne.java");
        assertThat(project.run("upgrade", "head", "--sql").status()).isZero();
    }

    @Test
    void aLongMessageWithLinesIsOneSentenceAndAShortName() {
        write("a1", "-m", "this is a really long name with lots of characters and also\nI'd like\nnewlines");
        assertThat(project.migrationFiles().get(0).getFileName().toString())
                .endsWith("_ThisIsAReallyLongNameWithLotsOf.java");
        assertThat(heads())
                .isEqualTo("<base> -> a1 (head), This is a really long name with lots of characters and also I'd like"
                        + " newlines\n");
    }

    @Test
    void idsDiffer() {
        try (Retort retort = Retort.load(directory, Map.of("file_template", "R_{rev}"))) {
            Script first = retort.revision("x");
            Script second = retort.revision("x");
            assertThat(first.revision().id()).matches("[0-9a-f]{12}");
            assertThat(second.revision().id())
                    .matches("[0-9a-f]{12}")
                    .isNotEqualTo(first.revision().id());
        }
    }

    @Test
    void theDateIsNow() {
        try (Retort retort = Retort.load(directory, Map.of())) {
            Instant created = Instant.parse(retort.revision("x").revision().created());
            assertThat(Duration.between(created, Instant.now())).isBetween(Duration.ZERO, Duration.ofMinutes(5));
        }
    }

    @Test
    void aBranchNeedsSplice() {
        write("a1");
        write("b2", "-m", "two");
        Result refused = revision("c3", "-m", "three", "--head", "a1");
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err())
                .startsWith("retort: Revision a1 is not a head\n")
                .contains("--splice");
        write("c3", "-m", "three", "--head", "a1", "--splice", "--branch-label", "side");
        assertThat(heads()).isEqualTo("a1 -> b2 (head), Two\na1 -> c3 (side) (head), Three\n");
        assertThat(project.run("show", "side").out()).startsWith("Revision: c3 ");
    }

    @Test
    void aMergeOfNoHeadNeedsSplice() {
        write("a1");
        write("b2", "-m", "two");
        write("c3", "-m", "three", "--head", "a1", "--splice");
        write("d4", "-m", "four", "--head", "c3");
        Result refused = project.run("merge", "b2", "c3", "--rev-id", "e5");
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err())
                .startsWith("retort: Revision c3 is not a head\n")
                .contains("--splice");
        assertThat(project.migrationFiles()).hasSize(4);
        Result merged = project.run("merge", "b2", "c3", "--rev-id", "e5", "--splice");
        assertThat(merged.status()).isZero();
        assertThat(heads()).contains("b2, c3 -> e5 (head) (merge point)").contains("c3 -> d4 (head)");
    }

    @Test
    void afterAMergeThereIsOneHeadToFollow() {
        write("a1");
        write("b2", "-m", "two");
        write("c3", "-m", "three", "--head", "a1", "--splice");
        assertThat(revision("d4").err()).startsWith("retort: There are 2 heads");
        assertThat(project.run("merge", "heads", "--rev-id", "m1").status()).isZero();
        write("d4", "-m", "four");
        assertThat(heads()).isEqualTo("m1 -> d4 (head), Four\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-dashes", "no@atsigns", "no:colons", "no+pluses", "no@atsigns-ordashes", "no spaces"})
    void idsThatCouldNotBeTyped(String id) {
        Result result = revision(id, "-m", "x");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).isEqualTo("""
                retort: '%s' cannot be a revision id
                  where:  the new migration, which was not written
                  wanted: a name without @ - + : and spaces, which mean something where a revision is asked for
                  next:   choose another name; letters, digits, _ and . are safe
                """.formatted(id));
        assertThat(project.migrationFiles()).isEmpty();
    }

    @Test
    void aNameThatIsTakenIsRefused() throws Exception {
        write("a1", "-D", "file_template=R_{Slug}", "-m", "same");
        String before = Files.readString(project.migrationFiles().get(0));
        Result refused = revision("b2", "-D", "file_template=R_{Slug}", "-m", "same");
        assertThat(refused).isEqualTo(new Result(3, "", """
                retort: There is already a file of the new migration's name
                  where:  %s/R_Same.java
                  next:   run the command again in a minute, or choose another message with -m
                """.formatted(project.migrations())));
        assertThat(project.migrationFiles().get(0)).hasContent(before);
    }
}
