package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database that Retort runs itself. */
class EmbeddedPostgresTest {

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = new TestProject(directory, "embedded")
                .migration(
                        "R1_A",
                        "id = \"a1\"",
                        "op.createTable(\"t\", column(\"id\", bigint()));",
                        "op.dropTable(\"t\");");
    }

    @Test
    void keepsItsDataFromCommandToCommandAndEndsWithEach() throws IOException {
        assertThat(project.run("upgrade", "head").status()).isZero();
        assertThat(project.run("current").out()).startsWith("<base> -> a1 (head) (current)");
        assertThat(directory.resolve(".retort/postgres/postmaster.pid")).doesNotExist();
        assertThat(Files.readString(directory.resolve(".retort/.gitignore"))).isEqualTo("*\n");
    }

    @Test
    void lendsItselfToOneCommandAfterTheOther() {
        assertThat(project.run("upgrade", "head").status()).isZero();
        List<CompletableFuture<Result>> both = List.of(
                CompletableFuture.supplyAsync(() -> project.run("current")),
                CompletableFuture.supplyAsync(() -> project.run("downgrade", "base")));
        assertThat(both)
                .allSatisfy(command -> assertThat(command.join().status()).isZero());
    }
}
