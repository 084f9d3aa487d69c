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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** NOT NULL on a table with rows: the value is given, or the migration refuses. */
@ExtendWith(PostgresExtension.class)
class FillPostgresTest {

    private static final String PRD = """
            @Table(name = "prds")
            public class Prd {
                @Id Long id;
                String title;
            }
            """;

    private static final String RATED = PRD.replace("String title;", """
                @Column(nullable = false) String title;
                @Column(nullable = false) Double rating;
                @Column(nullable = false) java.time.LocalDate due;
            """);

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
        project.entity("Prd", PRD);
        succeed("revision", "--autogenerate", "-m", "create prds");
        succeed("upgrade", "head");
        execute("INSERT INTO prds VALUES (1, 'first'), (2, NULL)");
        project.entity("Prd", RATED);
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

    private String content() throws SQLException {
        return execute("SELECT string_agg(p::text, ' ' ORDER BY id) FROM prds AS p");
    }

    private String newestClass() throws IOException {
        for (Path file : project.migrationFiles()) {
            String source = Files.readString(file);
            if (!source.contains("createTable")) {
                return source;
            }
        }
        throw new AssertionError("no second migration");
    }

    @Test
    void writesAddFillAndSetForValuesThatAreGiven() throws IOException, SQLException {
        succeed(
                "revision",
                "--autogenerate",
                "-m",
                "rate prds",
                "--fill",
                "prds.rating=0",
                "--fill",
                "prds.due=sql:current_date - 1",
                "--fill",
                "prds.title=it's new");

        assertThat(newestClass()).contains("""
                    @Override
                    public void upgrade(Operations op) {
                        op.addColumn("prds", column("due", date()));
                        op.fill("prds", "due", "current_date - 1");
                        op.alterColumn("prds", "due", setNotNull());
                        op.addColumn("prds", column("rating", doublePrecision()));
                        op.fill("prds", "rating", "0");
                        op.alterColumn("prds", "rating", setNotNull());
                        op.fill("prds", "title", "'it''s new'");
                        op.alterColumn("prds", "title", setNotNull());
                    }

                    @Override
                    public void downgrade(Operations op) {
                        op.alterColumn("prds", "title", dropNotNull());
                        op.dropColumn("prds", "rating"); // the values in prds.rating are lost
                        op.dropColumn("prds", "due"); // the values in prds.due are lost
                    }
                """);
        succeed("upgrade", "head");
        assertThat(execute("SELECT string_agg(title || rating || (current_date - due), ' ' ORDER BY id) FROM prds"))
                .isEqualTo("first01 it's new01");
        succeed("check");
        succeed("downgrade", "-1");
        assertThat(content()).isEqualTo("(1,first) (2,\"it's new\")");
    }

    @Test
    void refusesToRunOnRowsWithoutAValue() throws IOException, SQLException {
        Result written = project.run("revision", "--autogenerate", "-m", "rate prds", "--fill", "prds.due=2026-01-01");
        assertThat(written.status()).isZero();
        assertThat(written.err()).isEqualTo("""
                retort: prds.rating is NOT NULL and has no value for rows that lack one: the migration refuses to run on \
                them; --fill prds.rating=VALUE gives one
                retort: prds.title is NOT NULL and has no value for rows that lack one: the migration refuses to run on \
                them; --fill prds.title=VALUE gives one
                """);
        assertThat(newestClass()).contains("""
                    public void upgrade(Operations op) {
                        op.requireNoRows("prds", "rating needs a value: op.fill, or revision --fill prds.rating=VALUE");
                        op.requireNoRowsWhere(
                                "prds", "title IS NULL", "title needs a value: op.fill, or revision --fill prds.title=VALUE");
                        op.addColumn("prds", column("due", date()));
                """);

        for (String dryRun : new String[] {"upgrade head", "upgrade head --dry-run"}) {
            Result refused = project.run(dryRun.split(" "));
            assertThat(refused.status()).isEqualTo(3);
            assertThat(refused.err())
                    .contains("(Rate prds) refuses to run on these rows\n")
                    .contains("  found:  table prds has rows, and rating needs a value: op.fill, or revision --fill"
                            + " prds.rating=VALUE\n")
                    .contains("  state:  rolled back; nothing of this migration is in the database\n")
                    .contains("run retort upgrade again")
                    .doesNotContain("RAISE");
        }
        assertThat(content()).isEqualTo("(1,first) (2,)");

        execute("DELETE FROM prds");
        succeed("upgrade", "head");
        succeed("check");
        succeed("downgrade", "-1");
    }

    @Test
    void refusesInAScriptAsWell() throws Exception {
        project.run("revision", "--autogenerate", "-m", "rate prds");
        String created = execute("SELECT version_num FROM retort_version");
        Result script = project.run("upgrade", created + ":head", "--sql");
        assertThat(script.out()).contains("""
                DO $$
                BEGIN
                    IF EXISTS (SELECT FROM prds WHERE title IS NULL) THEN
                        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table prds has rows with title IS NULL, and \
                title needs a value: op.fill, or revision --fill prds.title=VALUE';
                    END IF;
                END
                $$;
                """);
        Psql.Result refusal = Psql.orSkip().run(database, script.out());
        assertThat(refusal.status()).isNotZero();
        assertThat(refusal.output()).contains("table prds has rows, and due needs a value");
        assertThat(content()).isEqualTo("(1,first) (2,)");
    }

    @Test
    void rejectsAValueThatNothingNeedsOrThatDoesNotSuit() {
        Result unknown = project.run("revision", "--autogenerate", "-m", "x", "--fill", "prds.ratng=0");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).isEqualTo("""
                retort: --fill prds.ratng=0 names no column that needs a value for its rows
                  found:  prds.due, prds.rating, prds.title
                  wanted: TABLE.COLUMN=VALUE
                  next:   --fill prds.due=VALUE, for example
                """);

        Result text = project.run("revision", "--autogenerate", "-m", "x", "--fill", "prds.rating=good");
        assertThat(text.status()).isEqualTo(2);
        assertThat(text.err()).isEqualTo("""
                retort: 'good' is no value for prds.rating
                  wanted: a number, since the column is double precision
                  next:   --fill prds.rating=0, for example; --fill prds.rating=sql:EXPRESSION for an SQL expression
                """);

        Result alone = project.run("revision", "-m", "x", "--fill", "prds.rating=0");
        assertThat(alone.status()).isEqualTo(2);
        assertThat(alone.err()).isEqualTo("""
                retort: --fill goes with --autogenerate, and not with --from-database
                  next:   retort revision --autogenerate --fill prds.rating=0 -m "…"
                """);
        assertThat(project.migrationFiles()).hasSize(1);
    }

    @Test
    void givesTheColumnsOfADowngradeAValueToo() throws SQLException, IOException {
        succeed(
                "revision",
                "--autogenerate",
                "-m",
                "a",
                "--fill",
                "prds.rating=1",
                "--fill",
                "prds.due=sql:now()",
                "--fill",
                "prds.title=-");
        succeed("upgrade", "head");
        project.entity("Prd", PRD);
        succeed("revision", "--autogenerate", "-m", "b", "--fill", "prds.rating=2", "--fill", "prds.due=2026-01-01");
        succeed("upgrade", "head");
        succeed("downgrade", "-1");
        assertThat(content()).isEqualTo("(1,first,2,2026-01-01) (2,-,2,2026-01-01)");
    }

    @Test
    void asksForTheColumnByWhichAReferenceGrows() throws SQLException {
        project.entity("Prd", PRD).entity("Part", "public class Part { @Id Long id; @ManyToOne Prd prd; }");
        succeed("revision", "--autogenerate", "-m", "create part");
        succeed("upgrade", "head");
        execute("INSERT INTO part VALUES (1, 2), (2, NULL)");
        project.entity("Prd", """
                @Table(name = "prds")
                @IdClass(Prd.Key.class)
                public class Prd {
                    @Id Long id;
                    @Id int edition;
                    String title;

                    public static class Key implements java.io.Serializable {
                        Long id;
                        int edition;
                        public boolean equals(Object other) { return this == other; }
                        public int hashCode() { return 1; }
                    }
                }
                """);
        Result open = project.run("revision", "--autogenerate", "-m", "editions", "--fill", "prds.edition=1");
        assertThat(open.err())
                .isEqualTo("retort: part.prd_edition is part of a reference by prd_id now and has no value for"
                        + " rows that lack one: the migration refuses to run on them; --fill part.prd_edition=VALUE"
                        + " gives one\n");
        Result refusal = project.run("upgrade", "head");
        assertThat(refusal.status()).isEqualTo(3);
        assertThat(refusal.err())
                .contains(
                        "table part has rows with prd_id IS NOT NULL, and prd_edition is part of that reference now and"
                                + " needs a value: op.fill, or revision --fill part.prd_edition=VALUE");
        assertThat(execute("SELECT count(*) FROM part WHERE prd_id = 2")).isEqualTo("1");
    }
}
