package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A project's own environment class: how it is found, what it sets, and what it is told. */
@ExtendWith(PostgresExtension.class)
class EnvironmentClassPostgresTest {

    private static final String SOURCE = "sources/com/acme/Migrations.java";

    /** Writes a line for each change of the version table into a table beside it. */
    private static final String AUDIT = """
            @Override
            public void versionChanged(VersionChange change, Connection connection) throws SQLException {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("create table if not exists audit (line text)");
                    statement.execute("insert into audit values ('" + change.kind() + " "
                            + change.revision().map(revision -> revision.id()).orElse("-") + " "
                            + new TreeSet<>(change.before()) + " " + new TreeSet<>(change.after()) + "')");
                }
            }
            """;

    @TempDir
    private Path directory;

    private TestProject project;
    private TestDatabase database;

    @BeforeEach
    void createProject(TestDatabase newDatabase) {
        database = newDatabase;
        project = new TestProject(directory, database.jdbcUrl())
                .migration("R_a1", "id = \"a1\"", "op.execute(\"create table a (id int)\");", "op.dropTable(\"a\");")
                .migration("R_b2", "id = \"b2\", downRevision = \"a1\"", "", "");
        configure("environment = com.acme.Migrations");
    }

    private void configure(String line) {
        project.properties(
                "url = " + database.jdbcUrl(),
                "username = " + database.username(),
                "password = " + database.password(),
                "entities.packages = model",
                "entities.classpath = classes",
                "migrations.directory = sources",
                "migrations.package = migrations",
                line);
    }

    private void environment(String body) {
        environment("public final class Migrations implements MigrationEnvironment", body);
    }

    private void environment(String header, String body) {
        project.write(SOURCE, """
                package com.acme;

                import dev.retort.environment.*;
                import java.sql.*;
                import java.util.*;

                %s {
                %s}
                """.formatted(header, body.indent(4)));
    }

    private String rows(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            StringBuilder text = new StringBuilder();
            while (rows.next()) {
                text.append(rows.getString(1)).append('\n');
            }
            return text.toString();
        }
    }

    private static void assertRefused(Result result, int status, String message) {
        assertThat(result.err()).isEqualTo(message);
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(status);
    }

    private Result succeed(String... arguments) {
        Result result = project.run(arguments);
        assertThat(result.err()).as(String.join(" ", arguments)).isEmpty();
        assertThat(result.status()).as(result.out()).isZero();
        return result;
    }

    @Test
    void argumentsOfTheCommandLineChooseTheDatabase() throws SQLException {
        environment("""
                @Override
                public Map<String, String> settings(EnvironmentContext context) {
                    String tenant = context.arguments().getOrDefault("tenant", "nobody");
                    return Map.of(
                            "url", "%s?currentSchema=" + tenant,
                            "version_table_schema", tenant,
                            "version_table", "versions" + context.arguments().getOrDefault("suffix", "_none"));
                }
                """.formatted(database.jdbcUrl()));
        succeed("upgrade", "head", "-x", "tenant=north", "-x", "suffix");
        succeed("-x", "tenant=south", "upgrade", "a1");
        assertThat(rows("select version_num from north.versions")).isEqualTo("b2\n");
        assertThat(rows("select version_num from south.versions_none")).isEqualTo("a1\n");
        assertThat(rows("select table_schema from information_schema.tables where table_name = 'a' order by 1"))
                .isEqualTo("north\nsouth\n");
        assertThat(succeed("current", "-x", "tenant=south").out()).contains("a1");
    }

    @Test
    void theCommandLinesKeysWin() throws SQLException {
        environment("""
                @Override
                public Map<String, String> settings(EnvironmentContext context) {
                    return Map.of("version_table", "theirs");
                }
                """);
        succeed("stamp", "a1", "-D", "version_table=typed");
        assertThat(rows("select version_num from typed")).isEqualTo("a1\n");
    }

    @Test
    void hearsOfEachChangeOfTheVersionTable() throws SQLException {
        environment(AUDIT);
        succeed("upgrade", "head");
        succeed("downgrade", "-1");
        succeed("stamp", "b2");
        succeed("upgrade", "head", "--dry-run");
        succeed("stamp", "base");
        assertThat(rows("select line from audit")).isEqualTo("""
                UPGRADE a1 [] [a1]
                UPGRADE b2 [a1] [b2]
                DOWNGRADE b2 [b2] [a1]
                STAMP - [a1] [b2]
                STAMP - [b2] []
                """);
    }

    @Test
    void whatItThrowsRollsTheMigrationBack() throws SQLException {
        environment("""
                @Override
                public void versionChanged(VersionChange change, Connection connection) throws SQLException {
                    if (change.after().contains("b2")) {
                        throw new IllegalStateException("not on a Friday");
                    }
                }
                """);
        Result result = project.run("upgrade", "head");
        assertThat(result.err()).isEqualTo("""
                retort: The project's environment class failed
                  where:  com.acme.Migrations.versionChanged (Migrations.java:11)
                  thrown: java.lang.IllegalStateException: not on a Friday
                  state:  rolled back; nothing of this step is in the database
                  next:   correct the class, then run the command again
                """);
        assertThat(result.status()).isEqualTo(3);
        assertThat(rows("select version_num from retort_version")).isEqualTo("a1\n");
        assertThat(project.run("history", "--applied").out()).contains("not on a Friday");
    }

    @Test
    void onlyTheRunnerEndsTheTransaction() throws SQLException {
        environment("""
                @Override
                public void versionChanged(VersionChange change, Connection connection) throws SQLException {
                    connection.commit();
                }
                """);
        assertRefused(project.run("stamp", "a1"), 3, """
                retort: The project's environment class failed
                  where:  com.acme.Migrations.versionChanged (Migrations.java:10)
                  thrown: java.sql.SQLException: commit is not for this connection here: only the runner ends a transaction
                  state:  rolled back; nothing of this step is in the database
                  next:   correct the class, then run the command again
                """);
        assertThat(rows("select count(*) from retort_version")).isEqualTo("0\n");
    }

    @Test
    void isFoundOnTheClassPath() throws SQLException {
        environment(AUDIT);
        compileInto("classes");
        succeed("stamp", "a1");
        assertThat(rows("select line from audit")).isEqualTo("STAMP - [] [a1]\n");
    }

    @Test
    void isFoundByItsServiceFile() throws SQLException {
        configure("");
        environment(AUDIT);
        project.write(
                "classes/META-INF/services/dev.retort.environment.MigrationEnvironment",
                "# ours\ncom.acme.Migrations # the only one\n");
        succeed("stamp", "a1");
        assertThat(rows("select line from audit")).isEqualTo("STAMP - [] [a1]\n");
    }

    private void compileInto(String target) {
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-d",
                                directory.resolve(target).toString(),
                                directory.resolve(SOURCE).toString()))
                .isZero();
        assertThat(directory.resolve(SOURCE).toFile().delete()).isTrue();
    }

    @Test
    void isNotLoadedWhereNothingAsksForIt() {
        environment("this is no Java");
        assertThat(succeed("heads").out()).startsWith("a1 -> b2 (head)");
    }

    @Test
    void severalServices() {
        configure("");
        Path file = directory.resolve("sources/META-INF/services/dev.retort.environment.MigrationEnvironment");
        project.write(directory.relativize(file).toString(), "com.acme.One\ncom.acme.Two\n");
        assertRefused(project.run("current"), 2, """
                retort: There are several environment classes
                  where:  %s
                  found:  com.acme.One, com.acme.Two
                  wanted: one
                  next:   leave one in that file, or choose with the key environment in retort.properties
                """.formatted(file));
    }

    @Test
    void missingClass() {
        assertRefused(project.run("current"), 2, """
                retort: The environment class cannot be found
                  where:  %1$s/retort.properties, key environment
                  found:  com.acme.Migrations
                  wanted: the source %1$s/sources/com/acme/Migrations.java, or a compiled class on the class path of the entities
                  next:   correct the name, or write the class: it implements dev.retort.environment.MigrationEnvironment
                """.formatted(directory));
    }

    @Test
    void sourceThatDoesNotCompile() {
        environment("int four = \"4\";");
        assertRefused(project.run("current"), 2, """
                retort: The environment class com.acme.Migrations does not compile
                  where:  %s/sources/com/acme/Migrations.java:8
                  javac:  incompatible types: java.lang.String cannot be converted to int
                  next:   correct the file, then run the command again
                """.formatted(directory));
    }

    @Test
    void classOfAnotherKind() {
        environment("public final class Migrations", "");
        assertUnusable("it does not implement dev.retort.environment.MigrationEnvironment");
    }

    @Test
    void constructorWithParameters() {
        environment("Migrations(int size) {}");
        assertUnusable("it needs a constructor without parameters, and must not be abstract");
    }

    @Test
    void abstractClass() {
        environment("abstract class Migrations implements MigrationEnvironment", "");
        assertUnusable("it needs a constructor without parameters, and must not be abstract");
    }

    @Test
    void constructorThatThrows() {
        environment("public Migrations() { throw new IllegalStateException(\"no secrets here\"); }");
        assertUnusable("its constructor threw java.lang.IllegalStateException: no secrets here");
    }

    @Test
    void initialisationThatThrows() {
        environment("private static final int SIZE = Integer.parseInt(\"many\");");
        assertUnusable("its loading threw java.lang.NumberFormatException: For input string: \"many\"");
    }

    private void assertUnusable(String reason) {
        assertRefused(project.run("current"), 2, """
                retort: Class com.acme.Migrations cannot be used as the environment
                  where:  %s/retort.properties, key environment
                  found:  %s
                  wanted: a class with a constructor without parameters that implements dev.retort.environment.MigrationEnvironment
                  next:   correct the class, then run the command again
                """.formatted(directory, reason));
    }

    @Test
    void settingsThatThrow() {
        environment("""
                @Override
                public Map<String, String> settings(EnvironmentContext context) {
                    throw new IllegalArgumentException("-x tenant=NAME is missing");
                }
                """);
        assertRefused(project.run("current"), 2, """
                retort: The project's environment class failed
                  where:  com.acme.Migrations.settings (Migrations.java:10)
                  thrown: java.lang.IllegalArgumentException: -x tenant=NAME is missing
                  next:   correct the class, then run the command again
                """);
    }

    @Test
    void settingThatIsNeededBefore() {
        environment("""
                @Override
                public Map<String, String> settings(EnvironmentContext context) {
                    return Map.of("migrations.package", "elsewhere");
                }
                """);
        assertRefused(project.run("current"), 2, """
                retort: The key 'migrations.package' cannot be set there
                  where:  com.acme.Migrations.settings
                  wanted: keys about the database, Hibernate and what is compared
                  next:   set migrations.package in %s/retort.properties
                """.formatted(directory));
    }
}
