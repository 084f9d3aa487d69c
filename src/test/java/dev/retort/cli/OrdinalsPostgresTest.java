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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The numbers of an ORDINAL enum keep their meaning, or no migration is written. */
@ExtendWith(PostgresExtension.class)
class OrdinalsPostgresTest {

    private static final String REFUSAL = """
            retort: Numbers in the database would mean other constants of their enum
              where:  item.state (model.Item.state)
              found:  0 means OPEN, and would mean NEW
                      1 means DONE, and would mean OPEN
                      2 means nothing, and would mean DONE
              wanted: @Enumerated(ORDINAL) stores positions: a constant keeps its number, new ones come at the end
              next:   put the constants back into their order, and new ones at the end
              next:   or store names: @Enumerated(EnumType.STRING), and retort revision --autogenerate writes the conversion by the numbers' old meaning
              next:   or, where the rows are to mean what the constants say now: retort revision -m "…", and in its upgrade what makes them right, if anything, then
                      op.noteOrdinals("item", "state", "NEW", "OPEN", "DONE");
            """;

    @TempDir
    private Path directory;

    private TestProject project;
    private TestDatabase database;

    @BeforeEach
    void createTableWithRows(TestDatabase newDatabase) throws SQLException {
        database = newDatabase;
        project = new TestProject(directory, database.jdbcUrl())
                .properties(
                        "url = " + database.jdbcUrl(),
                        "username = " + database.username(),
                        "password = " + database.password(),
                        "entities.packages = model",
                        "entities.classpath = classes",
                        "migrations.directory = sources",
                        "migrations.package = migrations");
        constants("", "OPEN, DONE");
        succeed("revision", "--autogenerate", "-m", "create item");
        succeed("upgrade", "head");
        execute("INSERT INTO item (id, state) VALUES (1, 0), (2, 1)");
    }

    private void constants(String annotation, String constants) {
        project.entity("Item", """
                public class Item {
                    @Id Long id;
                    %s State state;
                    enum State { %s }
                }
                """.formatted(annotation, constants));
    }

    private void succeed(String... arguments) {
        Result result = project.run(arguments);
        assertThat(result.err()).as(String.join(" ", arguments)).isEmpty();
        assertThat(result.status()).as(result.out()).isZero();
    }

    private String execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private String states() throws SQLException {
        return execute("SELECT string_agg(state::text, ' ' ORDER BY id) FROM item");
    }

    private String newestClass() throws IOException {
        List<Path> files = project.migrationFiles();
        for (Path file : files) {
            String source = Files.readString(file);
            if (files.size() == 1 || !source.contains("createTable")) {
                return source;
            }
        }
        throw new AssertionError("no second migration");
    }

    @Test
    void isKeptByTheMigrationsAndGrowsAtTheEnd() throws IOException {
        assertThat(newestClass()).contains("        op.noteOrdinals(\"item\", \"state\", \"OPEN\", \"DONE\");\n    }");
        constants("", "OPEN, DONE, PAUSED");

        succeed("revision", "--autogenerate", "-m", "pause");
        assertThat(newestClass()).contains("""
                    public void upgrade(Operations op) {
                        op.noteOrdinals("item", "state", "OPEN", "DONE", "PAUSED");
                        op.dropConstraint("item", "item_state_check");
                        op.addConstraint("item", check("item_state_check", "state between 0 and 2"));
                    }
                """);
        succeed("upgrade", "head");
        succeed("check");
    }

    @Test
    void aConstantBeforeTheEndIsRefusedByCheckAndRevision() {
        constants("", "NEW, OPEN, DONE");

        Result check = project.run("check");
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out())
                .contains("  enum numbers item.state (model.Item.state): constants found OPEN DONE,"
                        + " wanted NEW OPEN DONE\n");
        assertThat(check.err()).isEqualTo(REFUSAL);

        Result revision = project.run("revision", "--autogenerate", "-m", "new");
        assertThat(revision.status()).isEqualTo(3);
        assertThat(revision.err()).isEqualTo(REFUSAL);
        assertThat(project.migrationFiles()).hasSize(1);
    }

    @Test
    void anotherOrderIsRefusedThoughTheRangeIsTheSame() {
        constants("", "DONE, OPEN");

        Result check = project.run("check");
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.err()).contains("""
                  found:  0 means OPEN, and would mean DONE
                          1 means DONE, and would mean OPEN
                """);
    }

    @Test
    void isAcknowledgedByANoteInAMigration() throws IOException, SQLException {
        constants("", "DONE, OPEN");
        project.migration(
                "R2_swap",
                "id = \"swap\", downRevision = \"" + head() + "\"",
                "op.execute(\"UPDATE item SET state = 1 - state\");\n"
                        + "op.noteOrdinals(\"item\", \"state\", \"DONE\", \"OPEN\");",
                "op.execute(\"UPDATE item SET state = 1 - state\");");
        succeed("upgrade", "head");

        assertThat(states()).isEqualTo("1 0");
        succeed("check");
    }

    private String head() throws IOException {
        String source = Files.readString(project.migrationFiles().get(0));
        return source.replaceFirst("(?s).*@Revision\\(id = \"(\\w+)\".*", "$1");
    }

    @Test
    void turnsIntoNamesByItsOldMeaning() throws SQLException {
        constants("@Enumerated(EnumType.STRING)", "NEW, DONE, OPEN");
        succeed("revision", "--autogenerate", "-m", "by name");
        succeed("upgrade", "head");
        assertThat(states()).isEqualTo("OPEN DONE");

        succeed("downgrade", "-1");
        assertThat(states()).isEqualTo("0 1");
    }

    @Test
    void isNotComparedWhereNoMigrationSaysIt() throws IOException {
        Path first = project.migrationFiles().get(0);
        Files.writeString(first, Files.readString(first).replaceAll("(?m)^.*noteOrdinals.*\n", ""));
        succeed("stamp", "--accept", head());
        constants("", "DONE, OPEN");

        Result check = project.run("-v", "check");
        assertThat(check.status()).as(check.err()).isZero();
        assertThat(check.out())
                .contains("Not compared: enum numbers item.state: no migration says what they mean; a line in"
                        + " the next one does: op.noteOrdinals(\"item\", \"state\", \"DONE\", \"OPEN\");");
    }

    @Test
    void goesWithItsColumnUnderAnotherName() {
        project.entity("Item", """
                public class Item {
                    @Id Long id;
                    State status;
                    enum State { DONE, OPEN }
                }
                """);
        Result check = project.run("check", "--rename", "item.state=item.status");
        assertThat(check.err()).contains("where:  item.status (model.Item.status)");
    }
}
