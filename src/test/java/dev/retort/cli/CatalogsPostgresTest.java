package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A catalog is a database, and PostgreSQL reaches no other one from a statement. */
@ExtendWith(PostgresExtension.class)
class CatalogsPostgresTest {

    @TempDir
    private Path directory;

    private TestProject project;
    private TestDatabase database;

    @BeforeEach
    void createProject(TestDatabase newDatabase) {
        database = newDatabase;
        project = new TestProject(directory, database.jdbcUrl());
        configure();
    }

    private void configure(String... more) {
        project.properties(
                "url = " + database.jdbcUrl(),
                "username = " + database.username(),
                "password = " + database.password(),
                "entities.packages = model",
                "entities.classpath = classes",
                "migrations.directory = sources",
                "migrations.package = migrations",
                String.join("\n", more));
    }

    private void item(String table) {
        project.entity(
                "Item",
                table + " public class Item { @Id @GeneratedValue Long id; @ManyToMany java.util.Set<Item> parts; }");
    }

    private String name() throws SQLException {
        try (Connection connection = database.connect()) {
            return connection.getCatalog();
        }
    }

    private void succeed(String... arguments) {
        Result result = project.run(arguments);
        assertThat(result.err()).as(String.join(" ", arguments)).isEmpty();
        assertThat(result.status()).as(result.out()).isZero();
    }

    @Test
    void theConnectedDatabaseIsACatalog() throws SQLException {
        item("@Table(catalog = \"" + name() + "\", schema = \"stock\")");
        succeed("revision", "--autogenerate", "-m", "create item");
        succeed("upgrade", "head");
        succeed("check");
    }

    @Test
    void theConnectedDatabaseIsTheCatalogOfTheSettings() throws SQLException {
        configure("hibernate.default_catalog = " + name());
        item("");
        succeed("revision", "--autogenerate", "-m", "create item");
        succeed("upgrade", "head");
        succeed("check");
    }

    @Test
    void anotherDatabaseIsRefused() throws SQLException {
        item("@Table(catalog = \"warehouse\")");
        Result check = project.run("check");
        assertThat(check.err()).isEqualTo("""
                retort: An entity is mapped to another database than the connected one
                  where:  model.Item
                  found:  catalog warehouse
                  wanted: no catalog, or %s: PostgreSQL reaches no other database from a statement
                  next:   remove the catalog from @Table or hibernate.default_catalog, or use a schema in its place
                  next:   or map those entities in a project or environment of their own, whose url names that database
                """.formatted(name()));
        assertThat(check.status()).isEqualTo(2);
    }
}
