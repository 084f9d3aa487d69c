package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The class and the commands of the guide for environments and hooks, as they stand in it. */
@ExtendWith(PostgresExtension.class)
class HooksGuidePostgresTest {

    @TempDir
    private Path directory;

    @Test
    void theClassOfTheGuideDoesWhatTheGuideSays(TestDatabase database) throws SQLException, IOException {
        Guide guide = Guide.named("environments-and-hooks.md");
        TestProject project = new TestProject(directory, database.jdbcUrl())
                .properties(
                        "url = " + database.jdbcUrl(),
                        "username = " + database.username(),
                        "password = " + database.password(),
                        "entities.packages = model",
                        "entities.classpath = classes",
                        "migrations.directory = sources",
                        "migrations.package = migrations",
                        "environment = com.acme.Migrations")
                .write("sources/com/acme/Migrations.java", guide.block("java"))
                .entity("Item", "public class Item { @Id Long id; String name; }")
                .entity("Owner", "@Table(name = \"owners\") public class Owner { @Id Long id; String name; }")
                .entity("Old", "@Table(name = \"legacy_items\") public class Old { @Id Long id; }");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table deployments (line text);"
                    + " create table owners (id bigint primary key, name text)");
            StringBuilder out = new StringBuilder();
            for (String command : guide.commands()) {
                Result result = project.run(Guide.arguments(command));
                assertThat(result.status()).as(command + result.err()).isZero();
                out.append(result.out());
            }
            assertThat(out)
                    .contains("rule: the database has no table of this name")
                    .contains("Not compared: table legacy_items: left out by com.acme.Migrations")
                    .contains("text holds whatever the mapping allows");
            assertThat(Files.readString(project.migrationFiles().get(0)))
                    .contains("op.execute(\"GRANT SELECT ON item TO PUBLIC\");")
                    .contains("column(\"name\", Migrations.name())");
            assertThat(one(statement, "select line from deployments")).startsWith("UPGRADE [");
            assertThat(one(statement, "select count(*) from north.retort_version"))
                    .isEqualTo("1");
            assertThat(one(statement, "select relacl::text from pg_class where relname = 'item'"))
                    .contains("=r/");
        }
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
