package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are migrations, and what is said of one that ought to be. */
class MigrationFilesTest {

    private static final String HISTORY = "a1 -> b2 (head), Message of R_b2\n<base> -> a1, Message of R_a1\n";

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = new TestProject(directory, "embedded")
                .migration("R_a1", "id = \"a1\"", "", "")
                .migration("R_b2", "id = \"b2\", downRevision = \"a1\"", "", "");
    }

    private String history() {
        Result result = project.run("history", "-D", "migrations.recursive=true");
        assertThat(result.err()).isEmpty();
        return result.out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".#R_a1.java",
                ".R_a1.java.swp",
                "#R_a1.java#",
                "R_a1.java~",
                "R_a1.java.orig",
                "R_a1.class",
                "R_a1.kt",
                "README",
                ".history/R_a1.java",
                "below/.#R_a1.java"
            })
    void whatEditorsAndCompilersLeaveIsNoMigration(String name) {
        project.write("sources/migrations/" + name, "crap, crap -> crap");
        assertThat(history()).isEqualTo(HISTORY);
        assertThat(project.run("revision", "--rev-id", "c3").status()).isZero();
        assertThat(project.run("upgrade", "head", "--sql").status()).isZero();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void anEditorsLockPointsNowhere() throws IOException {
        Files.createSymbolicLink(project.migrations().resolve(".#R_b2.java"), Path.of("me@here.1234"));
        assertThat(history()).isEqualTo(HISTORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package-info.java=/** Ours. */ package migrations;",
                "Names.java=package migrations; final class Names {}",
                "Base.java=package migrations; abstract class Base implements dev.retort.migration.Migration {}",
                "Empty.java="
            })
    void sourcesWithoutARevisionAreNoMigrations(String source) {
        project.write(
                "sources/migrations/" + source.substring(0, source.indexOf('=')),
                source.substring(source.indexOf('=') + 1));
        assertThat(history()).isEqualTo(HISTORY);
    }

    @Test
    void theIdIsInTheFileWhateverItsName() {
        project.write(
                "sources/migrations/Z.java",
                "package migrations; import dev.retort.migration.*; @Revision(id = \"c3\", downRevision = \"b2\")"
                        + " class Z implements Migration { public void upgrade(Operations op) {}"
                        + " public void downgrade(Operations op) {} }");
        assertThat(history()).startsWith("b2 -> c3 (head), \n");
    }

    @Test
    void aRevisionWithoutAnId() {
        project.migration("R_c3", "downRevision = \"b2\"", "", "");
        assertThat(project.run("history")).isEqualTo(new Result(3, "", """
                retort: The migration has no revision id
                  where:  %s/R_c3.java:8
                  wanted: @Revision(id = "…")
                  next:   give it an id that no other migration has
                """.formatted(project.migrations())));
    }

    @Test
    void aFileThatIsGone() throws IOException {
        Files.delete(project.migrations().resolve("R_a1.java"));
        Result result = project.run("history");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("retort: Revision b2 follows 'a1', which no migration has\n")
                .contains(project.migrations().resolve("R_b2.java").toString());
    }

    @Test
    void aFileMayMoveToAnotherPackage() throws IOException {
        Path moved = project.migrations().resolve("y2026/q1/R_b2.java");
        Files.createDirectories(moved.getParent());
        Files.move(project.migrations().resolve("R_b2.java"), moved);
        Files.writeString(
                moved, Files.readString(moved).replace("package migrations;", "package migrations.y2026.q1;"));
        assertThat(history()).isEqualTo(HISTORY);
        assertThat(project.run("upgrade", "head", "--sql", "-D", "migrations.recursive=true")
                        .status())
                .isZero();
        assertThat(project.run("history").out()).isEqualTo("<base> -> a1 (head), Message of R_a1\n");
    }
}
