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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a search path leads to first takes the place of nothing that Retort uses. */
@ExtendWith(PostgresExtension.class)
class SearchPathPostgresTest {

    /** Functions, operators, a type and tables as PostgreSQL or Retort has them; each one's use is an error. */
    private static final String EVIL = """
            CREATE SCHEMA evil;
            CREATE FUNCTION evil.trap() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RAISE 'trapped'; END $$;
            CREATE FUNCTION evil.now() RETURNS timestamptz LANGUAGE sql AS 'SELECT evil.trap()::timestamptz';
            CREATE FUNCTION evil.current_schema() RETURNS name LANGUAGE sql AS 'SELECT evil.trap()::name';
            CREATE FUNCTION evil.current_database() RETURNS name LANGUAGE sql AS 'SELECT evil.trap()::name';
            CREATE FUNCTION evil.to_regclass(text) RETURNS regclass LANGUAGE sql AS 'SELECT evil.trap()::regclass';
            CREATE FUNCTION evil.to_regclass(varchar) RETURNS regclass LANGUAGE sql AS 'SELECT evil.trap()::regclass';
            CREATE FUNCTION evil.set_config(text, text, boolean) RETURNS text LANGUAGE sql AS 'SELECT evil.trap()';
            CREATE FUNCTION evil.current_setting(text) RETURNS text LANGUAGE sql AS 'SELECT evil.trap()';
            CREATE FUNCTION evil.quote_ident(text) RETURNS text LANGUAGE sql AS 'SELECT evil.trap()';
            CREATE FUNCTION evil.quote_ident(name) RETURNS text LANGUAGE sql AS 'SELECT evil.trap()';
            CREATE FUNCTION evil.pg_try_advisory_lock(bigint) RETURNS boolean LANGUAGE sql AS 'SELECT evil.trap()::boolean';
            CREATE FUNCTION evil.pg_backend_pid() RETURNS int LANGUAGE sql AS 'SELECT evil.trap()::int';
            CREATE FUNCTION evil.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS 'SELECT evil.trap()::timestamptz';
            CREATE FUNCTION evil.has_database_privilege(name, text) RETURNS boolean LANGUAGE sql AS 'SELECT evil.trap()::boolean';
            CREATE FUNCTION evil.pg_is_in_recovery() RETURNS boolean LANGUAGE sql AS 'SELECT evil.trap()::boolean';
            CREATE FUNCTION evil.eq(varchar, varchar) RETURNS boolean LANGUAGE sql AS 'SELECT evil.trap()::boolean';
            CREATE FUNCTION evil.eq(text, varchar) RETURNS boolean LANGUAGE sql AS 'SELECT evil.trap()::boolean';
            CREATE FUNCTION evil.eq(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT evil.trap()::boolean';
            CREATE FUNCTION evil.eq(name, name) RETURNS boolean LANGUAGE sql AS 'SELECT evil.trap()::boolean';
            CREATE FUNCTION evil.eq(oid, oid) RETURNS boolean LANGUAGE sql AS 'SELECT evil.trap()::boolean';
            CREATE FUNCTION evil.eq(oid, regclass) RETURNS boolean LANGUAGE sql AS 'SELECT evil.trap()::boolean';
            CREATE FUNCTION evil.eq(varchar, text) RETURNS boolean LANGUAGE sql AS 'SELECT evil.trap()::boolean';
            CREATE OPERATOR evil.= (LEFTARG = varchar, RIGHTARG = varchar, FUNCTION = evil.eq);
            CREATE OPERATOR evil.= (LEFTARG = text, RIGHTARG = varchar, FUNCTION = evil.eq);
            CREATE OPERATOR evil.= (LEFTARG = text, RIGHTARG = text, FUNCTION = evil.eq);
            CREATE OPERATOR evil.= (LEFTARG = name, RIGHTARG = name, FUNCTION = evil.eq);
            CREATE OPERATOR evil.= (LEFTARG = oid, RIGHTARG = oid, FUNCTION = evil.eq);
            CREATE OPERATOR evil.= (LEFTARG = oid, RIGHTARG = regclass, FUNCTION = evil.eq);
            CREATE OPERATOR evil.= (LEFTARG = varchar, RIGHTARG = text, FUNCTION = evil.eq);
            CREATE OPERATOR evil.<> (LEFTARG = varchar, RIGHTARG = varchar, FUNCTION = evil.eq);
            CREATE TABLE evil.pg_class (oid oid); CREATE TABLE evil.pg_namespace (oid oid);
            CREATE TABLE evil.pg_index (indexrelid oid); CREATE TABLE evil.pg_locks (pid int);
            CREATE DOMAIN evil.int8 AS text; CREATE DOMAIN evil.varchar AS integer; CREATE DOMAIN evil.text AS integer;
            """;

    @TempDir
    private Path directory;

    private TestProject project;
    private TestDatabase database;

    @BeforeEach
    void createProject(TestDatabase newDatabase) throws SQLException {
        database = newDatabase;
        execute(EVIL);
        project = new TestProject(directory, database.jdbcUrl())
                .entity(
                        "Item",
                        "@Table(name = \"item\", indexes = @Index(name = \"ix_item_name\", columnList = \"name\"))"
                                + " @Check(name = \"ck_item\", constraints = \"name in ('a', 'b') and made <= now()\")"
                                + " public class Item { @Id long id; String name; java.time.Instant made; }");
        workOn("");
    }

    /** @param parameters of the URL, each with an ampersand before it */
    private void workOn(String parameters) {
        project.properties(
                "url = " + database.jdbcUrl() + "?ApplicationName=retort" + parameters,
                "username = " + database.username(),
                "password = " + database.password(),
                "entities.packages = model",
                "entities.classpath = classes",
                "schemas = public",
                "migrations.directory = sources",
                "migrations.package = migrations");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String value(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void succeed(String... arguments) {
        Result result = project.run(arguments);
        assertThat(result.err()).as(String.join(" ", arguments)).doesNotContain("trapped");
        assertThat(result.status()).as(result.err()).isZero();
    }

    /** Everything that touches the database, in the default schema public. */
    private void liveThrough() throws SQLException {
        succeed("revision", "--autogenerate", "-m", "create item");
        succeed("upgrade", "head", "--dry-run");
        succeed("upgrade", "head");
        succeed("check");
        succeed("diff");
        succeed("current", "-v");
        succeed("history", "--applied");
        succeed("doctor");
        assertThat(value("SELECT string_agg(schemaname || '.' || tablename, ' ' ORDER BY tablename)"
                        + " FROM pg_tables WHERE schemaname <> 'evil' AND tablename ~ 'item|retort'"))
                .isEqualTo("public.item public.retort_history public.retort_step public.retort_version");
        succeed("downgrade", "base");
        succeed("stamp", "head");
        succeed("stamp", "base");
    }

    @Test
    void schemaBehindTheDefaultOne() throws SQLException {
        workOn("&currentSchema=public,evil");
        liveThrough();
    }

    @Test
    void schemaBeforeTheCatalog() throws SQLException {
        execute("ALTER DATABASE " + database.name() + " SET search_path = public, evil, pg_catalog");
        liveThrough();
    }

    @Test
    void versionTableOfAnotherSchema() throws SQLException {
        execute("CREATE TABLE evil.retort_version (version_num varchar(255)); INSERT INTO evil.retort_version VALUES"
                + " ('f00')");
        liveThrough();
        assertThat(value("SELECT string_agg(version_num, ' ') FROM evil.retort_version"))
                .isEqualTo("f00");
    }

    /** The author's own table of that name is there until the session's end. */
    @Test
    void temporaryTablesOfTheMigration() throws SQLException {
        project.migration(
                "R_a1",
                "id = \"a1\"",
                "op.execute(\"CREATE TEMP TABLE retort_version (version_num text); CREATE TEMP TABLE retort_history (id"
                        + " int); CREATE TEMP TABLE retort_step (id int); SET search_path = evil, pg_catalog\");",
                "op.execute(\"select 1\");");
        project.migration(
                "R_b2", "id = \"b2\", downRevision = \"a1\"", "op.execute(\"select 1\");", "op.execute(\"select 1\");");
        succeed("upgrade", "head");
        assertThat(value("SELECT string_agg(version_num, ' ') FROM retort_version"))
                .isEqualTo("b2");
        assertThat(value("SELECT string_agg(revision, ' ' ORDER BY id) FROM retort_history"))
                .isEqualTo("a1 b2");
    }
}
