package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Retort;
import dev.retort.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/** What the assertions say where something does not hold. */
class MigrationAssertionsPostgresTest {

    private static final Path CLASSES = Path.of("target", "test-classes").toAbsolutePath();

    @TempDir
    private Path directory;

    private Retort retort;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(directory.resolve("migrations"));
        Files.writeString(
                directory.resolve("retort.properties"),
                "migrations.directory = .\nentities.packages = com.acme.shop\n");
        retort = Retort.load(
                directory,
                Map.of(
                        "entities.classpath", CLASSES.toString(),
                        "scratch_url", TestServer.shared().url()));
    }

    @AfterEach
    void close() {
        retort.close();
    }

    private void migration(String name, String revision, String upgrade) throws IOException {
        Files.writeString(
                directory.resolve("migrations/" + name + ".java"), """
                package migrations;

                import static dev.retort.migration.Ddl.*;

                import dev.retort.migration.*;

                /** %s. */
                @Revision(%s)
                public final class %s implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        %s
                    }

                    @Override
                    public void downgrade(Operations op) {}
                }
                """.formatted(name, revision, name, upgrade));
    }

    @Test
    void entitiesThatMigrationsDoNotKnow() {
        assertThatThrownBy(() -> MigrationAssertions.assertEntitiesAndMigrationsAgree(retort))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("""
                        1 difference between the entities and the migrations:
                          table items (com.acme.shop.Item): missing in the migrations, wanted 3 columns, 1 constraint
                        retort revision --autogenerate -m "…" writes them into a migration""");
    }

    @Test
    void aRevisionThatLeavesSomethingBehind() throws IOException {
        migration("R1", "id = \"a1\"", "op.createTable(\"t\", column(\"id\", bigint()));");
        assertThatThrownBy(() -> MigrationAssertions.assertEveryRevisionIsReversible(retort))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageStartingWith(
                        "0 of 1 revision went up, down and up again.\n\nThe downgrade of revision a1 (R1)")
                .hasMessageContaining("only after: column t.id: bigint\n");
    }

    @Test
    void severalHeadsOrNone() throws IOException {
        assertThatThrownBy(() -> MigrationAssertions.assertOneHead(retort)).hasMessage("There is no migration.");
        migration("R1", "id = \"a1\"", "");
        migration("R2", "id = \"b1\"", "");
        assertThatThrownBy(() -> MigrationAssertions.assertOneHead(retort))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("""
                        There are 2 heads:
                        <base> -> a1 (head), R1
                        <base> -> b1 (head), R2
                        retort merge heads joins them""");
    }
}
