package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code revision --autogenerate} needs the database to be, on one line, on two, and after their merge. */
@ExtendWith(PostgresExtension.class)
class AutogenerateOnBranchesPostgresTest {

    private static final String BEHIND = "retort: The database is not at the head of the migrations\n";

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void createProject(TestDatabase database) {
        project = new TestProject(directory, database.jdbcUrl())
                .properties(
                        "url = " + database.jdbcUrl(),
                        "username = " + database.username(),
                        "password = " + database.password(),
                        "entities.packages = model",
                        "entities.classpath = classes",
                        "migrations.directory = sources",
                        "migrations.package = migrations",
                        "file_template = R_{rev}")
                .entity("Item", "@jakarta.persistence.Table(name = \"item\") public class Item { @Id long id; }")
                .migration("R_a1", "id = \"a1\"", "op.execute(\"select 1\");", "op.execute(\"select 1\");");
    }

    private void fork() {
        project.migration("R_b2", "id = \"b2\", downRevision = \"a1\"", "", "")
                .migration("R_c3", "id = \"c3\", downRevision = \"a1\"", "", "");
    }

    private void succeed(String command) {
        Result result = project.run(command.split(" "));
        assertThat(result.err()).as(command).isEmpty();
        assertThat(result.status()).isZero();
    }

    private void refused(String message, String command) {
        int files = project.migrationFiles().size();
        Result result = project.run(command.split(" "));
        assertThat(result.err()).startsWith(message);
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(3);
        assertThat(project.migrationFiles()).hasSize(files);
    }

    @Test
    void onALine() {
        refused(BEHIND, "revision --autogenerate --rev-id z9");
        succeed("revision --rev-id b2");
        refused(BEHIND, "revision --autogenerate --rev-id z9");
        succeed("upgrade head");
        succeed("revision --autogenerate --rev-id z9");
        succeed("upgrade head");
        succeed("check");
    }

    @Test
    void aHeadIsToBeChosen() {
        fork();
        succeed("upgrade heads");
        refused("retort: There are 2 heads", "revision --rev-id z9");
        refused("retort: There are 2 heads", "revision --autogenerate --rev-id z9");
        refused("retort: There are 2 heads", "revision --autogenerate --sql");
        succeed("revision --autogenerate --head c3 --rev-id z9");
        succeed("upgrade heads");
        succeed("check");
    }

    @Test
    void oneOfTwoHeadsIsBehind() {
        fork();
        succeed("upgrade heads");
        succeed("revision --head c3 --rev-id d4");
        refused(BEHIND, "revision --autogenerate --head b2 --rev-id z9");
        refused("retort: There are 2 heads", "revision --rev-id z9");
    }

    @Test
    void afterAMerge() {
        fork();
        succeed("upgrade heads");
        succeed("merge heads --rev-id m1");
        refused(BEHIND, "revision --autogenerate --rev-id z9");
        succeed("upgrade head");
        succeed("revision --autogenerate --rev-id z9");
        assertThat(project.run("heads").out()).startsWith("m1 -> z9 (head)");
        succeed("upgrade head");
        succeed("downgrade base");
    }
}
