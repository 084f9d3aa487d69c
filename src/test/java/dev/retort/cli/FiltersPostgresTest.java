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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What {@code schemas}, {@code include} and {@code exclude} take out: it is left alone on both sides, and reported. */
@ExtendWith(PostgresExtension.class)
class FiltersPostgresTest {

    private static final String AUDIT = "@Table(name = \"audit_log\") public class Audit { @Id Long id; String line; }";

    private static final String ITEM = """
            @Table(name = "items", indexes = @Index(name = "ix_items_name", columnList = "name"))
            public class Item { @Id Long id; String name; }
            """;

    private static final String AUDITED_ITEM = """
            @Table(name = "items", indexes = @Index(name = "ix_items_score", columnList = "score"))
            public class Item {
                @Id Long id;
                String name;
                Integer score;
                @ManyToOne @JoinColumn(name = "audit", foreignKey = @ForeignKey(name = "fk_items_audit")) Audit audit;
            }
            """;

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

    private void configure(String... filters) {
        project.properties(
                "url = " + database.jdbcUrl(),
                "username = " + database.username(),
                "password = " + database.password(),
                "entities.packages = model",
                "entities.classpath = classes",
                "migrations.directory = sources",
                "migrations.package = migrations",
                String.join("\n", filters));
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

    private List<String> indexes() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select indexname from pg_indexes where tablename = 'items' order by 1")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private String written() throws IOException {
        assertThat(project.migrationFiles()).hasSize(1);
        return Files.readString(project.migrationFiles().get(0));
    }

    @Test
    void aTableThatOnlyTheEntitiesHaveIsNotCreatedNorWhatNeedsIt() throws IOException {
        configure("exclude = audit_*, column:score");
        project.entity("Audit", AUDIT);
        project.entity("Item", AUDITED_ITEM);
        assertThat(succeed("revision", "--autogenerate", "-v").out())
                .contains("1 difference")
                .contains("""
                        Not compared: column items.score: left out by exclude = column:score
                        Not compared: foreign key items.fk_items_audit: it needs table audit_log, which is left out and not in the database
                        Not compared: index items.ix_items_score: it needs column items.score, which is left out and not in the database
                        Not compared: table audit_log: left out by exclude = audit_*
                        """);
        assertThat(written())
                .contains("createTable(", "\"items\"", "\"audit\"")
                .doesNotContain("audit_log", "score", "foreignKey");
        succeed("upgrade", "head");
        assertThat(succeed("check").out()).isEqualTo("""
                No difference between the entities and the database.
                Not compared: column, foreign key, index, table (-v lists them)
                """);
        succeed("downgrade", "base");
    }

    @Test
    void whatTheDatabaseHasStaysAsItIs() throws SQLException {
        project.migration("R_a1", "id = \"a1\"", """
                op.createTable("audit_log", column("id", bigint()));
                op.createTable("items",
                    column("id", bigint()).notNull(), column("name", text()), column("legacy", integer()),
                    primaryKey("id"));
                op.createIndex("ix_items_other", "items", "legacy");
                op.createIndex("ix_by_name", "items", "name");
                """, "");
        project.entity("Item", ITEM);
        succeed("upgrade", "head");
        execute("create index adm_items on items (id, name)");
        assertThat(project.run("diff", "--exit-code", "--prune").out()).contains("6 differences");
        configure("exclude = audit_log, column:items.name, column:legacy, index:adm_*, index:items.ix_items_other,"
                + " index:public.items.ix_by_name, constraint:items_pkey");
        assertThat(succeed("diff", "--exit-code", "--prune", "-v").out()).isEqualTo("""
                No difference between the entities and the database.
                Not compared: column items.legacy: left out by exclude = column:legacy
                Not compared: column items.name: left out by exclude = column:items.name
                Not compared: index items.adm_items: left out by exclude = index:adm_*
                Not compared: index items.ix_by_name: left out by exclude = index:public.items.ix_by_name
                Not compared: index items.ix_items_other: left out by exclude = index:items.ix_items_other
                Not compared: primary key items.items_pkey: left out by exclude = constraint:items_pkey
                Not compared: table audit_log: left out by exclude = audit_log
                """);
    }

    @Test
    void onlyWhatIsIncludedIsCompared() throws SQLException {
        configure("include = items, index:ix_*");
        project.entity("Audit", AUDIT);
        project.entity("Item", ITEM);
        execute(
                "create table items (id bigint primary key, name varchar(255)); create index other on items (id, name)");
        assertThat(project.run("check", "-v").out()).isEqualTo("""
                1 difference between the entities and the database:
                  index items.ix_items_name (model.Item.name): missing in the database, wanted btree (name)
                Not compared: index items.other: not among include = index:ix_*
                Not compared: table audit_log: not among include = items
                """);
    }

    @Test
    void onlySomeSchemasAreCompared() throws SQLException {
        configure("schemas = pub*, other?");
        project.entity("Audit", AUDIT.replace("name =", "schema = \"archive\", name ="));
        project.entity("Item", ITEM);
        execute("create schema billing; create table billing.invoices (id int); create schema other1");
        assertThat(succeed("diff", "--sql", "-v").out())
                .doesNotContain("archive.", "CREATE SCHEMA")
                .contains("""
                Not compared: schema archive: not among schemas = pub*, other?
                Not compared: schema billing: not among schemas = pub*, other?
                """);
    }

    @Test
    void whatHangsOnAColumnThatGoesGoesWithItAndComesBack() throws SQLException {
        configure("exclude = index:ix_items_legacy");
        project.migration("R_a1", "id = \"a1\", created = \"2026-01-01T00:00:00Z\"", """
                op.createTable("items",
                    column("id", bigint()).notNull(), column("name", varchar(255)), column("legacy", integer()),
                    primaryKey("id"));
                op.createIndex("ix_items_legacy", "items", "legacy");
                op.createIndex("ix_items_name", "items", "name");
                """, "");
        project.entity("Item", ITEM);
        succeed("upgrade", "head");
        assertThat(succeed("diff", "--sql").out()).contains("DROP INDEX ix_items_legacy");
        succeed("revision", "--autogenerate", "-m", "no legacy");
        succeed("upgrade", "head");
        assertThat(indexes()).containsExactly("items_pkey", "ix_items_name");
        succeed("downgrade", "-1");
        assertThat(indexes()).containsExactly("items_pkey", "ix_items_legacy", "ix_items_name");
    }

    @Test
    void aBaselineLeavesItOutToo() throws SQLException, IOException {
        configure("exclude = tmp_*");
        execute("create table tmp_a (id int primary key); create table b (id int references tmp_a)");
        assertThat(project.run("revision", "--autogenerate", "--from-database", "-m", "first")
                        .out())
                .contains("foreign key b.b_id_fkey: it needs table tmp_a, which is left out and not in the database")
                .contains("table tmp_a: left out by exclude = tmp_*");
        assertThat(written()).contains("createTable(\"b\"").doesNotContain("tmp_a");
    }

    @Test
    void patternsThatSuitNothingAreNamedWithTheNearestName() throws SQLException {
        configure("schemas = public, biling", "include = items, sequence:*", "exclude = itms, column:items.legacy_*");
        project.entity("Item", ITEM);
        execute("create schema billing");
        execute("create table items (id bigint primary key, name varchar(255))");
        execute("create index ix_items_name on items (name)");
        assertThat(succeed("check").out()).isEqualTo("""
                No difference between the entities and the database.
                Without effect: exclude = column:items.legacy_*: it suits nothing, in the database or in the entities
                Without effect: exclude = itms: it suits nothing, in the database or in the entities; the nearest name is items
                Without effect: schemas = biling: it suits nothing, in the database or in the entities; the nearest name is billing
                Not compared: schema (-v lists them)
                """);
    }

    @Test
    void patternsThatAreNotUnderstood() {
        project.entity("Item", ITEM);
        for (String pattern : new String[] {"tabel:x", "a..b", "column:"}) {
            configure("exclude = " + pattern);
            assertThat(project.run("check")).isEqualTo(new Result(2, "", """
                    retort: A pattern for objects is not understood
                      where:  %s/retort.properties, key exclude
                      found:  %s
                      wanted: a name of a table, or one of column, constraint, index, sequence, table, type, view with a colon\
                     and a name; * and ? stand for characters, and the names of table and schema may come before with dots
                      next:   for example: audit_*, billing.*, column:prds.legacy_*, index:adm_*
                    """.formatted(directory, pattern)));
        }
    }
}
