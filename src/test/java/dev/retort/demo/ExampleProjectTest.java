package dev.retort.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.UsageException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleProjectTest {

    private static final String ENTITIES = "src/main/java/com/acme/meetings/";

    @TempDir
    private Path directory;

    @Test
    void isCopiedWithoutItsMigrations() {
        Path target = ExampleProject.copyTo(directory.resolve("new")).directory();
        assertThat(target.resolve("pom.xml")).exists();
        assertThat(target.resolve("retort.properties")).exists();
        assertThat(target.resolve(ENTITIES + "Prd.java")).exists();
        assertThat(target.resolve(ENTITIES + "migrations")).doesNotExist();
    }

    @Test
    void growsAColumnAndAnEntity() {
        ExampleProject project = ExampleProject.copyTo(directory);
        String lines = project.addRating();
        assertThat(directory.resolve(ENTITIES + "Prd.java"))
                .content()
                .contains(lines)
                .endsWith("}\n");
        assertThat(project.addNotification()).content().contains("@Entity").contains("class Notification");
    }

    @Test
    void refusesADirectoryThatIsNotEmpty() throws IOException {
        Files.writeString(directory.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> ExampleProject.copyTo(directory))
                .isInstanceOf(UsageException.class)
                .hasMessage("The directory for the demo is not empty\n  where:  " + directory
                        + "\n  next:   name another one: retort demo DIR");
        assertThat(directory).isDirectoryContaining("glob:**/mine.txt").isDirectoryNotContaining("glob:**/pom.xml");
    }

    @Test
    void stopsTheDemoAtTheFirstCommandThatFails() {
        List<List<String>> commands = new ArrayList<>();
        int status = Demo.run(
                directory,
                (project, arguments) -> {
                    commands.add(arguments);
                    return 3;
                },
                new PrintWriter(new StringWriter()));
        assertThat(status).isEqualTo(3);
        assertThat(commands)
                .containsExactly(List.of("revision", "--autogenerate", "-m", "create meetings, prds and tasks"));
    }
}
