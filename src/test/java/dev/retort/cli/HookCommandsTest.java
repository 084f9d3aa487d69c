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

/** How the commands of {@code post_write_hooks} are found and what they get. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the hooks of these tests are programs of Unix")
class HookCommandsTest {

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = new TestProject(directory, "embedded")
                .write("tools/note", "#!/bin/sh\nfor word in \"$@\"; do echo \"[$word]\"; done > noted\n");
        assertThat(directory.resolve("tools/note").toFile().setExecutable(true)).isTrue();
    }

    private Result revision(String hooks) {
        project.properties(
                "migrations.directory = sources",
                "migrations.package = migrations",
                "file_template = R_{rev}",
                "post_write_hooks = " + hooks);
        return project.run("revision", "--rev-id", "a1");
    }

    private String noted(String hooks) throws IOException {
        Result result = revision(hooks);
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        return Files.readString(directory.resolve("noted")).replace(file(), "FILE");
    }

    private String file() {
        return project.migrations().resolve("R_a1.java").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ";", " ; ; "})
    void noHookIsNothingToDo(String hooks) {
        assertThat(revision(hooks)).isEqualTo(new Result(0, "Wrote revision a1: " + file() + "\n", ""));
    }

    @Test
    void theFileIsTheLastWordWhereItIsNotNamed() throws IOException {
        assertThat(noted("tools/note -l 79")).isEqualTo("[-l]\n[79]\n[FILE]\n");
    }

    @Test
    void theFileStandsWhereItIsNamed() throws IOException {
        assertThat(noted("tools/note arg1 {file} 'multi-word arg' --flag1='{file}'"))
                .isEqualTo("[arg1]\n[FILE]\n[multi-word arg]\n[--flag1=FILE]\n");
    }

    @Test
    void aProgramByItsFullPath() throws IOException {
        assertThat(noted(directory.resolve("tools/note") + " check --fix")).isEqualTo("[check]\n[--fix]\n[FILE]\n");
    }

    @Test
    void aProgramOfThePath() throws IOException {
        assertThat(noted("sh tools/note check")).isEqualTo("[check]\n[FILE]\n");
    }

    @Test
    void pathsInItsArgumentsBeginAtTheProject() throws IOException {
        project.write("conf/style.txt", "wide\n");
        assertThat(noted("sh -c 'cat conf/style.txt > noted'")).isEqualTo("wide\n");
    }

    @Test
    void aHookCanGoToAnotherDirectory() throws IOException {
        assertThat(noted("sh -c 'cd tools && ./note \"$(pwd -P)\" && mv noted ..'"))
                .isEqualTo("[" + directory.toRealPath().resolve("tools") + "]\n");
    }

    @Test
    void aHookWithoutAName() {
        Result result = revision("'' --replace {file}");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).startsWith("retort: The program of a hook is missing\n");
        assertThat(project.migrationFiles()).isEmpty();
    }

    @Test
    void aProgramThatIsNowhere() {
        Result result = revision("no-such-formatter --replace {file}");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("retort: The program of a hook is missing\n")
                .contains("found:  no program no-such-formatter in the PATH: ");
        assertThat(project.migrationFiles()).isEmpty();
    }

    @Test
    void aProgramThatCannotBeRun() throws IOException {
        assertThat(directory.resolve("tools/note").toFile().setExecutable(false))
                .isTrue();
        assertThat(revision("tools/note").err()).startsWith("retort: The program of a hook is missing\n");
    }

    @Test
    void mergesHaveThemToo() throws IOException {
        assertThat(revision("").status()).isZero();
        assertThat(project.run("revision", "--rev-id", "b2", "--head", "base").status())
                .isZero();
        Result merged = project.run("merge", "heads", "--rev-id", "m1", "-D", "post_write_hooks=tools/note");
        assertThat(merged.status()).isZero();
        assertThat(directory.resolve("noted"))
                .hasContent("[" + project.migrations().resolve("R_m1.java") + "]\n");
    }
}
