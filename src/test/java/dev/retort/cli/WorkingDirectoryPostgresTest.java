package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the command takes from the process that it runs in: where it is, and what the environment says. */
@ExtendWith(PostgresExtension.class)
class WorkingDirectoryPostgresTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void createProjects() {
        project("one").migration("R_a1", "id = \"a1\"", "", "");
        project("two").migration("R_b2", "id = \"b2\"", "", "");
    }

    private TestProject project(String name) {
        return new TestProject(directory.resolve(name), "embedded").directories("below");
    }

    private Result run(String from, Map<String, String> environment, String... arguments) throws Exception {
        return new RetortProcess(directory.resolve(from).toRealPath(), environment).run(arguments);
    }

    private String head(String from, Map<String, String> environment, String... more) throws Exception {
        String[] arguments = new String[more.length + 1];
        arguments[0] = "heads";
        System.arraycopy(more, 0, arguments, 1, more.length);
        Result result = run(from, environment, arguments);
        assertThat(result.err()).isEmpty();
        return result.out().replaceFirst("(?s)<base> -> (\\w+) .*", "$1");
    }

    @Test
    void theConfigurationIsFoundUpwards() throws Exception {
        assertThat(head("one", Map.of())).isEqualTo("a1");
        assertThat(head("one/below", Map.of())).isEqualTo("a1");
    }

    @Test
    void anOptionNamesTheConfiguration() throws Exception {
        assertThat(head("one", Map.of(), "-c", "../two/retort.properties")).isEqualTo("b2");
    }

    @Test
    void theEnvironmentNamesTheConfiguration() throws Exception {
        Map<String, String> environment = Map.of("RETORT_CONFIG", "../two/retort.properties");
        assertThat(head("one", environment)).isEqualTo("b2");
        assertThat(head("two", environment, "-c", "../one/retort.properties")).isEqualTo("a1");
        assertThat(head("one", Map.of("RETORT_CONFIG", ""))).isEqualTo("a1");
    }

    @Test
    void twoConfigurationsAreRefused() throws Exception {
        Result result = run("one", Map.of(), "heads", "-c", "retort.properties", "-c", "../two/retort.properties");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("option '--config' (FILE) should be specified only once");
    }

    @Test
    void initPreparesTheWorkingDirectory() throws Exception {
        Files.createDirectories(directory.resolve("three"));
        Result result = run("three", Map.of(), "init", "-t", "list");
        assertThat(result.status()).isZero();
        assertThat(directory.resolve("three/retort.properties"))
                .content()
                .contains("migrations.directory = src/main/java");
        assertThat(run("three", Map.of(), "revision", "-m", "first").err()).isEmpty();
        assertThat(run("three", Map.of(), "history").out()).endsWith(" (head), First\n");
        Result again = run("three", Map.of(), "init");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).startsWith("retort: There is already a retort.properties\n");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the editor is a program of Unix")
    void editsTheCurrentRevision(TestDatabase database) throws Exception {
        TestProject project = project("one")
                .properties(
                        "url = " + database.jdbcUrl(),
                        "username = " + database.username(),
                        "password = " + database.password(),
                        "migrations.directory = sources",
                        "migrations.package = migrations")
                .migration("R_b2", "id = \"b2\", downRevision = \"a1\"", "", "");
        Map<String, String> environment = Map.of("EDITOR", "/bin/echo editing");
        Result nothing = run("one", environment, "edit", "current");
        assertThat(nothing.status()).isEqualTo(2);
        assertThat(nothing.err()).startsWith("retort: 'current' is not one revision to edit\n  found:  no revision\n");
        assertThat(project.run("stamp", "a1").status()).isZero();
        assertThat(run("one", environment, "edit", "current").out())
                .matches("editing .*/one/sources/migrations/R_a1\\.java\n");
    }
}
