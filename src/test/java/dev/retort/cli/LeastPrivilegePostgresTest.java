package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import dev.retort.testing.OwnServer;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What each command needs to be allowed to do, and what it says where it is not. */
@ExtendWith(PostgresExtension.class)
class LeastPrivilegePostgresTest {

    @TempDir
    private Path directory;

    private TestProject project;
    private TestDatabase database;
    private String owner;
    private String reader;

    @BeforeEach
    void createRoles(TestDatabase newDatabase) throws SQLException {
        database = newDatabase;
        owner = database.name() + "_o";
        reader = database.name() + "_r";
        execute("CREATE ROLE %1$s LOGIN PASSWORD 'x'; CREATE ROLE %2$s LOGIN PASSWORD 'x'"
                + "; GRANT USAGE, CREATE ON SCHEMA public TO %1$s");
        project = new TestProject(directory, database.jdbcUrl())
                .entity(
                        "Item",
                        "@Table(name = \"item\") public class Item { @Id long id;"
                                + " @org.hibernate.annotations.ColumnDefault(\"(now())\") java.time.Instant made; }");
        as(owner);
    }

    @AfterEach
    void dropRoles() throws SQLException {
        execute("REASSIGN OWNED BY %1$s, %2$s TO " + database.username() + "; DROP OWNED BY %1$s, %2$s;"
                + " DROP ROLE %1$s, %2$s");
    }

    private void as(String role) {
        connectTo(database.jdbcUrl(), role);
    }

    private void connectTo(String url, String role) {
        project.properties(
                "url = " + url,
                "username = " + role,
                "password = x",
                "entities.packages = model",
                "entities.classpath = classes",
                "migrations.directory = sources",
                "migrations.package = migrations");
    }

    /** @param sql with the owner and the reader as its first and second value */
    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql.formatted(owner, reader));
        }
    }

    private void succeed(String... arguments) {
        Result result = project.run(arguments);
        assertThat(result.err()).as(String.join(" ", arguments)).isEmpty();
        assertThat(result.status()).isZero();
    }

    private void assertRefused(String message, String... arguments) {
        Result result = project.run(arguments);
        assertThat(result.err()).isEqualTo(message);
        assertThat(result.status()).isEqualTo(3);
    }

    private void createItem() {
        succeed("revision", "--autogenerate", "-m", "create item", "--rev-id", "a1");
        succeed("upgrade", "head");
    }

    @Test
    void whoMayCreateInTheSchemaNeedsNoMore() {
        createItem();
        succeed("check");
        succeed("downgrade", "base");
    }

    @Test
    void whoMayOnlyReadCanCompare() throws SQLException {
        createItem();
        execute("GRANT SELECT ON retort_version, retort_history, retort_step TO %2$s;"
                + " ALTER ROLE %2$s SET default_transaction_read_only = on");
        as(reader);
        succeed("check");
        succeed("diff");
        succeed("current", "-v");
        succeed("history", "--applied");
        succeed("upgrade", "head"); // nothing to do
        project.entity("Item", "@Table(name = \"item\") public class Item { @Id long id; String other; }");
        succeed("revision", "--autogenerate", "-m", "other");
    }

    @Test
    void withoutTemporaryTablesOnlyWhatMatchesAtOnceIsCompared() throws SQLException {
        createItem();
        execute("GRANT SELECT ON retort_version, retort_history, retort_step TO %2$s; REVOKE TEMPORARY ON DATABASE "
                + database.name() + " FROM public");
        as(reader);
        assertRefused("""
                retort: The connection may not create temporary tables, with which types and expressions are brought to\
                 PostgreSQL's own spelling
                  where:  database %s
                  found:  no privilege TEMPORARY
                  next:   GRANT TEMPORARY ON DATABASE %s TO %s;
                """.formatted(database.name(), database.name(), reader), "check");
        succeed("current");
        succeed("history", "--applied");
    }

    @Test
    void grantsToReadAreNamed() {
        createItem();
        as(reader);
        assertRefused("""
                retort: The version table cannot be read
                  where:  %s?user=%s
                  server: ERROR: permission denied for table retort_version [42501]
                  next:   GRANT SELECT ON public.retort_version TO %2$s;
                  next:   GRANT SELECT ON public.retort_history TO %2$s;
                  next:   GRANT SELECT ON public.retort_step TO %2$s;
                """.formatted(database.jdbcUrl(), reader), "current");
    }

    @Test
    void grantsToWriteAreNamedBeforeAnythingRuns() throws SQLException {
        createItem();
        execute("GRANT SELECT ON retort_version, retort_history, retort_step TO %2$s");
        as(reader);
        assertRefused("""
                retort: The role may not write the tables in which Retort notes what it does
                  state:  nothing was begun
                  next:   GRANT INSERT, UPDATE, DELETE ON public.retort_version TO %1$s;
                  next:   GRANT INSERT ON public.retort_history TO %1$s;
                  next:   GRANT INSERT, UPDATE, DELETE ON public.retort_step TO %1$s;
                """.formatted(reader), "downgrade", "base");
    }

    @Test
    void grantsToBeginAreNamed() {
        succeed("revision", "-m", "create item", "--rev-id", "a1");
        as(reader);
        assertRefused("""
                retort: The role may not write the tables in which Retort notes what it does
                  state:  nothing was begun
                  next:   GRANT CREATE ON SCHEMA public TO %s;
                """.formatted(reader), "upgrade", "head");
    }

    @Test
    void tablesOfSomebodyElse() throws SQLException {
        createItem();
        execute("ALTER TABLE item OWNER TO " + database.username());
        assertThat(project.run("downgrade", "base").err()).endsWith("""
                          server:    ERROR: must be owner of table item [42501]
                          state:     rolled back; nothing of this migration is in the database
                          next:      run retort downgrade as the owner of these objects, or make the role a member of the\
                         owner's: GRANT owner TO role; to create objects it needs GRANT CREATE ON SCHEMA … TO role
                        """);
    }

    @Test
    void aSchemaThatMayNotBeUsed() throws SQLException {
        createItem();
        execute("REVOKE USAGE ON SCHEMA public FROM public");
        as(reader);
        assertRefused("""
                retort: The connection has no schema to work in
                  found:  search_path "$user", public, of which nothing exists that %1$s may use
                  wanted: a schema that unqualified table names belong to
                  next:   GRANT USAGE ON SCHEMA public TO %1$s;
                  next:   or name one that exists: add ?currentSchema=… to the JDBC URL
                """.formatted(reader), "current");
    }

    /** A cluster that was stopped and finds {@code standby.signal} waits for a primary, and answers who reads. */
    @Test
    void aStandby(@TempDir Path data) throws IOException, SQLException {
        Path cluster = data.resolve("data");
        try (OwnServer primary = OwnServer.start(cluster, prepared -> {})) {
            connectTo("jdbc:postgresql://localhost:" + primary.port() + "/postgres", "postgres");
            createItem();
        }
        Files.createFile(cluster.resolve("standby.signal"));
        try (OwnServer standby = OwnServer.start(cluster, prepared -> {})) {
            connectTo("jdbc:postgresql://localhost:" + standby.port() + "/postgres", "postgres");
            succeed("current", "-v");
            succeed("history", "--applied");
            succeed("upgrade", "head"); // nothing to do
            assertRefused("""
                    retort: The connection may not create temporary tables, with which types and expressions are brought\
                     to PostgreSQL's own spelling
                      where:  database postgres
                      found:  a standby server, which is read-only
                      next:   set url to the primary server
                    """, "check");
        }
    }
}
