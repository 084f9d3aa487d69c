package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code edit}, in a process of its own where the environment matters. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the editor of these tests is a shell script")
class EditCommandTest {

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void createProject() throws IOException {
        project = new TestProject(directory, "embedded")
                .migration("R_a1", "id = \"a1\"", "", "")
                .migration("R_b2", "id = \"b2\", downRevision = \"a1\"", "", "")
                .write("bin/pen", "#!/bin/sh\necho \"pen $@\"\n")
                .write("bin/nano", "#!/bin/sh\necho \"nano $@\"\n")
                .write("bin/broken", "#!/bin/sh\nexit 7\n");
        for (String name : List.of("pen", "nano", "broken")) {
            assertThat(directory.resolve("bin/" + name).toFile().setExecutable(true))
                    .isTrue();
        }
    }

    private Result edit(String revision, Map<String, String> environment) throws Exception {
        Map<String, String> all =
                new HashMap<>(Map.of("PATH", directory.resolve("bin").toString()));
        all.putAll(environment);
        return new RetortProcess(directory, all).run("edit", revision);
    }

    private void assertRefused(Result result, int status, String message) {
        assertThat(result.err()).isEqualTo(message.replace("{dir}", directory.toString()));
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(status);
    }

    private String file(String className) {
        return project.migrations().resolve(className + ".java").toString();
    }

    @Test
    void visualWinsOverEditor() throws Exception {
        Result result = edit("head", Map.of("VISUAL", "pen --wait 'two words'", "EDITOR", "broken"));
        assertThat(result).isEqualTo(new Result(0, "pen --wait two words " + file("R_b2") + "\n", ""));
    }

    @Test
    void editorWithoutVisual() throws Exception {
        assertThat(edit("head-1", Map.of("EDITOR", "bin/pen")))
                .isEqualTo(new Result(0, "pen " + file("R_a1") + "\n", ""));
    }

    @Test
    void aUsualEditorWithoutBoth() throws Exception {
        assertThat(edit("a", Map.of())).isEqualTo(new Result(0, "nano " + file("R_a1") + "\n", ""));
    }

    @Test
    void editorThatIsMissing() throws Exception {
        assertRefused(edit("a1", Map.of("EDITOR", "quill -n")), 2, """
                retort: The editor is missing
                  where:  the environment variable EDITOR
                  found:  no program quill in the PATH: {dir}/bin
                  next:   export EDITOR=…, with the name of an editor that is installed
                  next:   or open the file yourself: {dir}/sources/migrations/R_a1.java
                """);
    }

    @Test
    void noEditorAtAll() throws Exception {
        assertRefused(edit("a1", Map.of("PATH", "/nowhere")), 2, """
                retort: There is no editor
                  found:  neither VISUAL nor EDITOR is set, and none of sensible-editor, editor, nano, vim, vi, code, notepad is in the PATH: /nowhere
                  next:   export EDITOR=…, with the editor's name
                  next:   or open the file yourself: {dir}/sources/migrations/R_a1.java
                """);
    }

    @Test
    void editorThatFails() throws Exception {
        assertRefused(edit("a1", Map.of("VISUAL", "broken")), 3, """
                retort: The editor failed
                  command: {dir}/bin/broken {dir}/sources/migrations/R_a1.java
                  found:   exit status 7
                  next:    correct VISUAL or EDITOR, or open the file yourself: {dir}/sources/migrations/R_a1.java
                """);
    }

    @Test
    void nothingToEdit() {
        assertRefused(project.run("edit", "base"), 2, """
                retort: 'base' is not one revision to edit
                  found:  no revision
                  next:   name one by its id; retort history lists them
                """);
    }
}
