package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.retort.DifferencesFoundException;
import dev.retort.Retort;
import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(PostgresExtension.class)
class CommandsPostgresTest {

    private static final String ITEM = """
            @Table(name = "items")
            public class Item {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                @Column(nullable = false, length = 100) String name;
            }
            """;

    private static final String RATED_ITEM = ITEM.replace("length = 100", "length = 200")
            .replace("String name;", "String name;\n @ColumnDefault(\"0.0\") Double rating;");

    @TempDir
    private Path directory;

    private TestProject project;
    private TestDatabase database;

    @BeforeEach
    void createProject(TestDatabase newDatabase) {
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
    }

    private Result succeed(String... arguments) {
        Result result = project.run(arguments);
        assertThat(result.err()).as(String.join(" ", arguments)).isEmpty();
        assertThat(result.status()).as(result.out()).isZero();
        return result;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void goesThroughTheWholeLoop() throws IOException {
        project.entity("Item", ITEM);
        succeed("revision", "--autogenerate", "-m", "create items");
        succeed("upgrade", "head");
        assertThat(succeed("check").out()).isEqualTo("No difference between the entities and the database.\n");

        project.entity("Item", RATED_ITEM);
        Result drift = project.run("check");
        assertThat(drift.status()).isEqualTo(1);
        assertThat(drift.out())
                .contains("2 differences between the entities and the database:")
                .contains(
                        "column items.name (model.Item.name): type found character varying(100), wanted character varying(200)")
                .contains("column items.rating (model.Item.rating): missing in the database");

        succeed("revision", "--autogenerate", "-m", "add rating");
        String source = Files.readString(project.migrationFiles().stream()
                .filter(file -> file.toString().endsWith("_AddRating.java"))
                .findFirst()
                .orElseThrow());
        assertThat(source)
                .contains("/** Add rating. */")
                .contains("op.addColumn(\"items\", column(\"rating\", doublePrecision()).defaultTo(\"0.0\"));")
                .contains("op.dropColumn(\"items\", \"rating\"); // the values in items.rating are lost");
        succeed("upgrade", "head");
        succeed("downgrade", "-1");
        assertThat(project.run("check").status()).isEqualTo(3);
        succeed("upgrade", "head");
        succeed("check");
        succeed("downgrade", "base");
        succeed("upgrade", "+1");
        succeed("upgrade", "head");
    }

    @Test
    void writesNoFileWhereNothingDiffers() {
        project.entity("Item", ITEM);
        succeed("revision", "--autogenerate", "-m", "first");
        succeed("upgrade", "head");
        assertThat(succeed("revision", "--autogenerate", "-m", "second").out())
                .isEqualTo("No difference between the entities and the database.\nNothing to write.\n");
        assertThat(project.migrationFiles()).hasSize(1);
    }

    @Test
    void namesEachDifferenceForMachines() throws IOException {
        project.entity("Item", ITEM);
        succeed("revision", "--autogenerate", "-m", "first");
        succeed("upgrade", "head");
        project.entity("Item", RATED_ITEM);
        Result result = project.run("check", "--format", "json");
        assertThat(result.status()).isEqualTo(1);
        JsonNode differences = new ObjectMapper().readTree(result.out()).get("differences");
        assertThat(differences).hasSize(2);
        JsonNode name =
                differences.get(0).get("name").asText().equals("name") ? differences.get(0) : differences.get(1);
        assertThat(name.get("change").asText()).isEqualTo("alter");
        assertThat(name.get("kind").asText()).isEqualTo("column");
        assertThat(name.get("entity").asText()).isEqualTo("model.Item");
        assertThat(name.get("property").asText()).isEqualTo("name");
        assertThat(name.get("table").asText()).isEqualTo("items");
        assertThat(name.get("column").asText()).isEqualTo("name");
        assertThat(name.get("facets").get(0).get("property").asText()).isEqualTo("type");
        assertThat(name.get("facets").get(0).get("found").asText()).isEqualTo("character varying(100)");
        assertThat(name.get("facets").get(0).get("wanted").asText()).isEqualTo("character varying(200)");
    }

    @Test
    void leavesAloneWhatOnlyTheDatabaseHas() throws SQLException {
        project.entity("Item", ITEM);
        succeed("revision", "--autogenerate", "-m", "first");
        succeed("upgrade", "head");
        execute("CREATE TABLE of_others (id int)");
        assertThat(succeed("check").out())
                .isEqualTo("No difference between the entities and the database.\n"
                        + "Left alone, since no entity maps it and no migration created it: of_others\n");
        execute("CREATE INDEX by_hand ON items (name)");
        Result drift = project.run("check");
        assertThat(drift.status()).isEqualTo(1);
        assertThat(drift.out())
                .contains(
                        "Only in the database, and no migration created it (--prune drops it):\n  index items.by_hand");
        assertThat(succeed("revision", "--autogenerate", "-m", "second").out()).endsWith("Nothing to write.\n");
        succeed("revision", "--autogenerate", "--prune", "-m", "third");
        succeed("upgrade", "head");
        succeed("check");
        succeed("downgrade", "-1");
    }

    @Test
    void dropsWhatAMigrationCreatedAndNoEntityWantsAnyMore() {
        project.entity("Item", RATED_ITEM);
        succeed("revision", "--autogenerate", "-m", "first");
        succeed("upgrade", "head");
        project.entity("Item", ITEM);
        succeed("revision", "--autogenerate", "-m", "second");
        succeed("upgrade", "head");
        succeed("check");
    }

    @Test
    void showsWhereThingsAre() throws IOException {
        project.migration("R1_A", "id = \"a1b2\"", "op.execute(\"SELECT 1\");", "")
                .migration(
                        "R2_B", "id = \"c3d4\", downRevision = \"a1b2\", created = \"2026-01-02T03:04:05Z\"", "", "");
        assertThat(project.run("current").err()).isEqualTo("retort: the database is at no revision\n");
        succeed("upgrade", "a1");
        assertThat(succeed("current").out()).isEqualTo("<base> -> a1b2 (current), Message of R1_A\n");
        assertThat(succeed("heads").out()).isEqualTo("a1b2 -> c3d4 (head), Message of R2_B\n");
        assertThat(succeed("history", "-i").out())
                .isEqualTo("a1b2 -> c3d4 (head), Message of R2_B\n<base> -> a1b2 (current), Message of R1_A\n");
        assertThat(succeed("history", "-r", "current:").out())
                .isEqualTo("a1b2 -> c3d4 (head), Message of R2_B\n<base> -> a1b2 (current), Message of R1_A\n");
        assertThat(succeed("history", "-r", "c3:head").out()).isEqualTo("a1b2 -> c3d4 (head), Message of R2_B\n");
        assertThat(succeed("show", "head").out()).isEqualTo("""
                        Revision: c3d4 (head)
                        Follows:  a1b2
                        Created:  2026-01-02T03:04:05Z
                        File:     %s/R2_B.java

                            Message of R2_B
                        """.formatted(project.migrations()));
        assertThat(project.run("current", "--check-heads").status()).isEqualTo(1);
        JsonNode history = new ObjectMapper()
                .readTree(succeed("history", "-i", "--format", "json").out());
        assertThat(history.get(0).get("id").asText()).isEqualTo("c3d4");
        assertThat(history.get(0).get("head").asBoolean()).isTrue();
        assertThat(history.get(1).get("current").asBoolean()).isTrue();
        succeed("upgrade", "head");
        assertThat(project.run("current", "--check-heads").status()).isZero();
        assertThat(succeed("stamp", "base").out()).isEqualTo("Stamped <base>\n");
    }

    @Test
    void readsWithoutWriting() throws SQLException {
        project.migration("R1_A", "id = \"a1\"", "", "").entity("Item", ITEM);
        for (String command :
                new String[] {"current", "heads", "history -i", "show current", "check", "diff", "doctor"}) {
            project.run(command.split(" "));
        }
        execute("DO $$ BEGIN IF to_regclass('retort_version') IS NOT NULL THEN RAISE 'written'; END IF; END $$");
    }

    @Test
    void refusesToGoDownToWhereItIsNot() {
        project.migration("R1_A", "id = \"a1\"", "", "")
                .migration("R2_B", "id = \"b2\", downRevision = \"a1\"", "", "");
        succeed("upgrade", "a1");
        assertThat(project.run("downgrade", "b2").err())
                .isEqualTo("retort: 'b2' is not below the database's revision\n"
                        + "  found:  the database is at a1\n"
                        + "  wanted: a revision that is applied, -N, or base\n"
                        + "  next:   retort history -i shows what is applied; retort upgrade goes up\n");
    }

    @Test
    void printsTheStatementsOfADifference() {
        project.entity("Item", ITEM);
        assertThat(succeed("diff", "--sql").out())
                .contains("CREATE TABLE items (\n    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,");
        assertThat(project.run("diff", "--exit-code").status()).isEqualTo(1);
        assertThat(project.migrationFiles()).isEmpty();
    }

    @Test
    void checksForTheLibraryByThrowing() {
        project.entity("Item", ITEM);
        succeed("revision", "--autogenerate", "-m", "first");
        succeed("upgrade", "head");
        try (Retort retort = Retort.load(directory)) {
            assertThat(retort.check().differences()).isEmpty();
        }
        project.entity("Item", RATED_ITEM);
        try (Retort retort = Retort.load(directory)) {
            assertThatThrownBy(retort::check)
                    .isInstanceOfSatisfying(
                            DifferencesFoundException.class,
                            differing ->
                                    assertThat(differing.diff().differences()).hasSize(2))
                    .hasMessage("""
                    The entities and the database differ
                      found:  column items.rating (model.Item.rating): missing in the database, wanted double precision\
                     default 0.0
                              column items.name (model.Item.name): type found character varying(100), wanted character\
                     varying(200)
                      wanted: no difference
                      next:   retort revision --autogenerate -m "…" writes them into a migration""");
            assertThat(retort.autogenerate("second").script()).isPresent();
        }
    }

    @Test
    void printsTheStatementsOfBothWaysAndWritesNoFile() throws SQLException {
        project.entity("Item", ITEM);
        String first = succeed("revision", "--autogenerate", "--sql", "-m", "first\nDROP TABLE x;")
                .out();
        assertThat(first)
                .startsWith("-- upgrade, first\\u000aDROP TABLE x;\nBEGIN;\n\nCREATE TABLE items (\n")
                .endsWith(
                        "\n\nCOMMIT;\n\n-- downgrade, first\\u000aDROP TABLE x;\nBEGIN;\n\nDROP TABLE items;\n\nCOMMIT;\n");
        assertThat(project.migrationFiles()).isEmpty();

        execute(first.substring(0, first.indexOf("-- downgrade")));
        Result none = project.run("revision", "--autogenerate", "--sql");
        assertThat(none).isEqualTo(new Result(0, "", "retort: Nothing to write.\n"));
        assertThat(succeed("revision", "--autogenerate", "--from-database", "--sql", "-m", "first\nDROP TABLE x;")
                        .out())
                .isEqualTo(first);
        execute(first.substring(first.indexOf("-- downgrade")));
        assertThat(project.run("diff", "--exit-code").status()).isEqualTo(1);
    }

    @Test
    void printsNoStatementsOfWhatItWouldRefuseToWrite() {
        project.entity("Item", ITEM);
        Result unknown = project.run("revision", "--autogenerate", "--sql", "--head", "nowhere");
        assertThat(unknown.status()).isEqualTo(3);
        assertThat(unknown.out()).isEmpty();
        assertThat(project.run("revision", "--sql")).isEqualTo(new Result(2, "", """
                retort: --sql goes with --autogenerate: an empty migration has no SQL
                  next:   retort revision --autogenerate --sql shows what the entities want
                  next:   or retort upgrade FROM:TO --sql, for the migrations that are there
                """));
    }

    @Test
    void autogeneratesIntoALocation() {
        project.entity("Item", ITEM).directories("sources/first").directories("sources/second");
        String locations = "migrations.locations=first, second";
        succeed("revision", "--autogenerate", "-m", "items", "--version-path", "second", "-D", locations);
        succeed("upgrade", "head", "-D", locations);
        succeed("check", "-D", locations);
        project.entity("Item", RATED_ITEM);
        assertThat(succeed("revision", "--autogenerate", "-m", "rating", "-D", locations)
                        .out())
                .contains(directory.resolve("sources/second/R").toString());
        succeed("upgrade", "head", "-D", locations);
        succeed("check", "-D", locations);
        succeed("downgrade", "base", "-D", locations);
    }

    @Test
    void usesHelpersAndClassesOfTheProjectInMigrations() {
        project.entity("Item", ITEM)
                .write(
                        "sources/migrations/Names.java",
                        "package migrations; final class Names { static final String T = \"t\"; }")
                .migration(
                        "R1_A",
                        "id = \"a1\"",
                        "op.createTable(Names.T, column(\"id\", bigint())); new model.Item();",
                        "op.dropTable(Names.T);");
        succeed("upgrade", "head");
        succeed("downgrade", "base");
    }
}
