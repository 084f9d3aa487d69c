package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import dev.retort.project.ProjectSetup;
import dev.retort.project.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code init -t} and {@code list-templates} give. */
class TemplatesTest {

    @TempDir
    private Path directory;

    @Test
    void templatesAreListed() {
        assertThat(TestProject.runAnywhere("list-templates")).isEqualTo(new Result(0, """
                maven  a Maven project: its class path is asked from Maven, the runtime goes into pom.xml (default)
                list  a project without a build tool that Retort asks: entities.classpath lists directories and jars
                """, ""));
    }

    @Test
    void aTemplateThatDoesNotExist() {
        assertThat(TestProject.runAnywhere("init", "-t", "async")).isEqualTo(new Result(2, "", """
                retort: There is no template 'async'
                  wanted: maven or list
                  next:   retort list-templates says what each is for
                """));
    }

    @Test
    void aProjectWithoutBuildToolListsItsClassPath() throws IOException {
        Files.writeString(directory.resolve("pom.xml"), "<project/>");
        assertThat(ProjectSetup.prepare(directory, Template.LIST).messages())
                .contains("Put your compiled entities in classes/ and the jars they need in lib/, or correct"
                        + " entities.classpath in that file.");
        assertThat(directory.resolve("retort.properties"))
                .content()
                .contains("\nentities.classpath = classes, lib/*\n");
        assertThat(directory.resolve("pom.xml")).hasContent("<project/>");
    }
}
