package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Entities compared with what the migrations make of an empty database. */
@ExtendWith(PostgresExtension.class)
class AgainstMigrationsPostgresTest {

    private static final String[] WITHOUT_DATABASE = {
        "entities.packages = model",
        "entities.classpath = classes",
        "migrations.directory = sources",
        "migrations.package = migrations"
    };

    private static final String CREATE =
            "op.createTable(\"customer\", column(\"id\", bigint()).notNull(), primaryKey(\"id\"));";

    private static final String ENTITY = "@Table(name = \"customer\") public class Customer { @Id Long id; ";

    @TempDir
    private Path directory;

    /** A project whose database cannot be asked, and whose scratch databases are on the server of the tests. */
    private TestProject project() {
        return new TestProject(directory, "unused")
                .properties(Stream.concat(
                                Stream.of(WITHOUT_DATABASE),
                                Stream.of(
                                        "url = ${RETORT_SURELY_NOT_SET}",
                                        "scratch_url = " + TestServer.shared().url()))
                        .toArray(String[]::new))
                .entity("Customer", ENTITY + "}");
    }

    private static void assertGives(Result result, int status, String out, String err) {
        assertThat(result).isEqualTo(new Result(status, out, err));
    }

    @Test
    void needsNoDatabaseAtAll() throws IOException {
        TestProject project = new TestProject(directory, "unused")
                .properties(WITHOUT_DATABASE)
                .entity("Customer", ENTITY + "}")
                .migration("R1_A", "id = \"a1\"", CREATE, "op.dropTable(\"customer\");");
        assertGives(
                project.run("check", "--against", "migrations"),
                0,
                "No difference between the entities and the migrations.\n",
                "");
        project.entity("Customer", ENTITY + "String name; }");
        assertGives(
                project.run("check", "--against", "migrations"),
                1,
                """
                1 difference between the entities and the migrations:
                  column customer.name (model.Customer.name): missing in the migrations, wanted character varying(255)
                """,
                "retort: retort revision --autogenerate --against migrations -m \"…\" writes them into a migration\n");
        assertThat(directory.resolve(".retort/scratch/PG_VERSION")).exists();
        assertThat(directory.resolve(".retort/scratch/postmaster.pid")).doesNotExist();
        assertThat(directory.resolve(".retort/postgres")).doesNotExist();
    }

    @Test
    void writesARevisionWithoutADatabase() {
        TestProject project = project();
        assertThat(project.run("revision", "--autogenerate", "--against", "migrations", "-m", "first"))
                .satisfies(result -> assertThat(result.err()).isEmpty())
                .satisfies(result -> assertThat(result.out())
                        .startsWith("1 difference between the entities and the migrations:\n")
                        .contains("Wrote revision "));
        assertThat(project.migrationFiles()).hasSize(1);
        assertThat(project.run("check", "--against", "migrations").status()).isZero();
        assertThat(project.run("revision", "--autogenerate", "--against", "migrations", "-m", "again")
                        .out())
                .isEqualTo("No difference between the entities and the migrations.\nNothing to write.\n");
    }

    @Test
    void leavesTheDatabaseAlone(TestDatabase database) {
        TestProject project = new TestProject(directory, database.uri())
                .entity("Customer", ENTITY + "}")
                .migration("R1_A", "id = \"a1\"", CREATE, "op.dropTable(\"customer\");");
        assertThat(project.run("check").status()).isEqualTo(3);
        assertThat(project.run(
                                "check",
                                "--against",
                                "migrations",
                                "-D",
                                "scratch_url=" + TestServer.shared().url())
                        .status())
                .isZero();
        assertThat(project.run("current").err()).isEqualTo("retort: the database is at no revision\n");
    }

    @Test
    void aMigrationThatFailsIsNamedWithItsStatement() {
        TestProject project = project();
        project.migration("R1_A", "id = \"a1\"", "op.execute(\"grant usage on schema public to nobody_here\");", "");
        Result result = project.run("diff", "--against", "migrations");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err().replaceAll("scratch database on \\S+", "scratch database on SERVER"))
                .isEqualTo("""
                        retort: The upgrade of revision a1 (Message of R1_A) failed
                          where:     %s/sources/migrations/R1_A.java
                          statement: grant usage on schema public to nobody_here
                          server:    ERROR: role "nobody_here" does not exist [42704]
                          on:        a scratch database on SERVER
                          next:      mend the migration, then run the command again
                          next:      or, if it needs roles or extensions that are not there: scratch_url names a server\
                         that has them
                        """.formatted(directory));
        assertThat(result.err()).doesNotContain(TestServer.shared().password() + "@", "password=");
    }

    @Test
    void comparesWithWhatAllLinesSchemasAndExtensionsMake() {
        TestProject project = project();
        project.migration("R1_A", "id = \"a1\"", CREATE, "");
        project.migration(
                "R2_B",
                "id = \"b1\"",
                "op.createSchema(\"sales\"); op.execute(\"create extension citext\");"
                        + " op.createTable(qualified(\"sales\", \"orders\"), column(\"id\", bigint()).notNull(),"
                        + " column(\"name\", type(\"citext\")), primaryKey(\"id\"));",
                "");
        project.entity(
                "Order",
                "@Table(name = \"orders\", schema = \"sales\") public class Order { @Id Long id;"
                        + " @Column(columnDefinition = \"citext\") String name; }");
        assertThat(project.run("check", "--against", "migrations"))
                .isEqualTo(new Result(0, "No difference between the entities and the migrations.\n", ""));
        assertThat(project.run("check", "--against", "migrations", "-D", "schemas=public")
                        .out())
                .contains("No difference between the entities and the migrations.");
    }

    @Test
    void theProjectsOwnClassTakesPartWithItsArguments() {
        TestProject project = project();
        project.migration("R1_A", "id = \"a1\"", CREATE, "");
        project.entity("Order", "@Table(name = \"orders\", schema = \"sales\") public class Order { @Id Long id; }");
        project.write("sources/com/acme/Own.java", """
                package com.acme;

                import dev.retort.environment.*;
                import java.util.Map;

                public class Own implements MigrationEnvironment {
                    @Override
                    public Map<String, String> settings(EnvironmentContext context) {
                        return Map.of("schemas", context.arguments().get("only"));
                    }
                }
                """);
        String[] check = {"check", "--against", "migrations", "-D", "environment=com.acme.Own", "-x"};
        assertThat(project.run(with(check, "only=public")).status()).isZero();
        assertThat(project.run(with(check, "only=public,sales")).out())
                .contains("table sales.orders (model.Order): missing in the migrations");
    }

    private static String[] with(String[] arguments, String last) {
        return Stream.concat(Stream.of(arguments), Stream.of(last)).toArray(String[]::new);
    }

    @Test
    void whatSqlMadeIsDrift() {
        TestProject project = project();
        project.migration(
                "R1_A", "id = \"a1\"", CREATE + " op.execute(\"create index handmade on customer (id)\");", "");
        assertThat(project.run("check", "--against", "migrations").out()).isEqualTo("""
                1 difference between the entities and the migrations:
                Only in the migrations, and no operation created it (--prune drops it):
                  index customer.handmade (model.Customer.id): found btree (id), no entity wants it and no operation created it
                """);
    }

    @Test
    void acceptedDifferencesOfTheDatabaseAreNotStaleThere(TestDatabase database) throws Exception {
        TestProject project = project();
        project.migration("R1_A", "id = \"a1\"", CREATE, "");
        String live = "url=" + database.uri();
        assertThat(project.run("upgrade", "head", "-D", live).status()).isZero();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("create index handmade on customer (id)");
        }
        assertThat(project.run("diff", "--accept", "--reason", "older", "-D", live)
                        .status())
                .isZero();
        assertThat(project.run("check", "--against", "migrations"))
                .isEqualTo(new Result(0, "No difference between the entities and the migrations.\n", ""));
        assertGives(project.run("diff", "--accept", "--reason", "older", "--against", "migrations"), 2, "", """
                retort: What the migrations lack is written, not accepted
                  found:  --accept with --against migrations
                  wanted: --accept with the database, which may differ for reasons of its own
                  next:   retort revision --autogenerate --against migrations -m "…" writes it
                """);
        assertThat(Files.readString(directory.resolve("retort-accepted.json"))).contains("handmade");
    }

    @Test
    void goesWithAComparisonAlone() {
        TestProject project = project();
        for (List<String> options : List.of(List.of("-m", "x"), List.of("--autogenerate", "--from-database"))) {
            List<String> arguments = new ArrayList<>(List.of("revision", "--against", "migrations"));
            arguments.addAll(options);
            assertThat(project.run(arguments.toArray(String[]::new)))
                    .satisfies(result -> assertThat(result.status()).isEqualTo(2))
                    .satisfies(result -> assertThat(result.err())
                            .startsWith("retort: --against goes with --autogenerate alone: ")
                            .endsWith("  next:   retort revision --autogenerate --against migrations -m \"…\"\n"));
        }
    }
}
