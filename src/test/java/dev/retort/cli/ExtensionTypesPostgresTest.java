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

/** Types of extensions: the extension is asked for, and is never Retort's to drop. */
@ExtendWith(PostgresExtension.class)
class ExtensionTypesPostgresTest {

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
                        "migrations.package = migrations");
    }

    private void item(String column) {
        project.entity("Item", "public class Item { @Id Long id; " + column + " }");
    }

    private Result succeed(String... arguments) {
        Result result = project.run(arguments);
        assertThat(result.err()).as(String.join(" ", arguments)).isEmpty();
        assertThat(result.status()).as(result.out()).isZero();
        return result;
    }

    @Test
    void theExtensionOfAnUnknownTypeIsNamed() {
        item("@Column(columnDefinition = \"citext\") String name;");
        assertThat(project.run("check")).isEqualTo(new Result(2, "", """
                retort: PostgreSQL rejects what the entities want
                  where:  model.Item.name, column item.name
                  wanted: citext
                  server: type "citext" does not exist
                  next:   retort revision -m "extension citext", in its upgrade op.createExtension("citext"), then retort upgrade head; or as a superuser CREATE EXTENSION citext;
                  next:   correct the mapping: the type, default, condition or query that it gives (columnDefinition, @ColumnDefault, @Check, @View, …) must be valid PostgreSQL
                """));
    }

    @Test
    void theExtensionStaysWhenNoColumnNeedsItAnyMore() {
        project.migration(
                "R1_extension", "id = \"a1\"", "op.createExtension(\"citext\");", "op.dropExtension(\"citext\");");
        item("@Column(columnDefinition = \"citext\") String name;");
        succeed("upgrade", "head");
        succeed("revision", "--autogenerate", "-m", "create item");
        succeed("upgrade", "head");
        succeed("check");

        item("");
        assertThat(succeed("diff", "--sql").out()).contains("DROP COLUMN name").doesNotContain("EXTENSION");
    }
}
