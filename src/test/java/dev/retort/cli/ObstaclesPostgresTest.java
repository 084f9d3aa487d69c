package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What no entity maps, on what a migration drops or makes anew: said when it is written, never dropped in silence. */
@ExtendWith(PostgresExtension.class)
class ObstaclesPostgresTest {

    private static final String ITEM = """
            public class Item {
                @Id Long id;
                @Column(length = 20) String name;
                Integer price;
            }
            """;

    private static final String CHANGED = ITEM.replace("20", "40").replace("    Integer price;\n", "");

    @TempDir
    private Path directory;

    private TestProject project;
    private TestDatabase database;

    @BeforeEach
    void createTableAndView(TestDatabase newDatabase) {
        database = newDatabase;
        project = new TestProject(directory, database.uri());
        project.entity("Item", ITEM);
        project.entity("Title", """
                @View(query = "select id, upper(name) as title from item")
                public class Title {
                    @Id Long id;
                    String title;
                }
                """);
        succeed("revision", "--autogenerate", "-m", "initial", "--rev-id", "a0");
        succeed("upgrade", "head");
    }

    private Result succeed(String... arguments) {
        Result result = project.run(arguments);
        assertThat(result.status()).as(result.err()).isZero();
        return result;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Path second() throws IOException {
        for (Path file : project.migrationFiles()) {
            if (Files.readString(file).contains("\"b0\"")) {
                return file;
            }
        }
        throw new AssertionError("no second migration");
    }

    /** The methods up to the view's old query, which each server spells in its own way. */
    private static String methods(Path file) throws IOException {
        String source = Files.readString(file);
        return source.substring(source.indexOf("    @Override"), source.lastIndexOf("        op.createView("));
    }

    /** Its query may be another one than the entity's, and nobody asked for that to be changed. */
    @Test
    void areMappedOnesThatAreLeftOut() throws Exception {
        execute("create or replace view title as select id, upper(name) || '?' as title from item");
        Files.writeString(directory.resolve("retort.properties"), "exclude = view:title\n", StandardOpenOption.APPEND);
        project.entity("Item", CHANGED);
        Result written = succeed("revision", "--autogenerate", "-m", "change", "--rev-id", "b0");
        assertThat(written.err()).isEqualTo("""
                retort: view title, which Retort leaves alone, hangs on item.name, and PostgreSQL refuses the upgrade and \
                the downgrade while it is there: DROP VIEW title before that and its CREATE VIEW at the end, both by \
                op.execute, let it pass (SELECT pg_get_viewdef('title'::regclass) shows what it is)
                """);
        assertThat(Files.readString(second())).doesNotContain("dropView", "createView");
    }

    @Test
    void areNamedWithWhatToDo() throws Exception {
        execute("""
                create view report as select id, price from item;
                create view "it's a report" as select price from report;
                create view shout as select title || '!' as shout from title;
                create materialized view names as select name from item;
                create view unconcerned as select id from item;
                """);
        project.entity("Item", CHANGED);
        Result written = succeed("revision", "--autogenerate", "-m", "change", "--rev-id", "b0");
        assertThat(written.err()).isEqualTo("""
                retort: view it's a report, which Retort leaves alone, hangs on report, and PostgreSQL refuses the upgrade \
                while it is there: DROP VIEW "it's a report" before that and its CREATE VIEW at the end, both by \
                op.execute, let it pass (SELECT pg_get_viewdef('"it''s a report"'::regclass) shows what it is)
                retort: view report, which Retort leaves alone, hangs on item.price, and PostgreSQL refuses the upgrade \
                while it is there: DROP VIEW report before that and its CREATE VIEW at the end, both by op.execute, let \
                it pass (SELECT pg_get_viewdef('report'::regclass) shows what it is)
                retort: materialized view names, which Retort leaves alone, hangs on item.name, and PostgreSQL refuses \
                the upgrade and the downgrade while it is there: DROP MATERIALIZED VIEW names before that and its CREATE \
                MATERIALIZED VIEW at the end, both by op.execute, let it pass \
                (SELECT pg_get_viewdef('names'::regclass) shows what it is)
                retort: view shout, which Retort leaves alone, hangs on title, and PostgreSQL refuses the upgrade and the \
                downgrade while it is there: DROP VIEW shout before that and its CREATE VIEW at the end, both by \
                op.execute, let it pass (SELECT pg_get_viewdef('shout'::regclass) shows what it is)
                """);
        assertThat(methods(second())).isEqualTo("""
                    @Override
                    public void upgrade(Operations op) {
                        // view shout, which Retort leaves alone, hangs on title, and PostgreSQL refuses this while it is there:
                        // DROP VIEW shout before this and its CREATE VIEW at the end, both by op.execute, let it pass
                        op.dropView("title");
                        // materialized view names, which Retort leaves alone, hangs on item.name, and PostgreSQL refuses this while it
                        // is there:
                        // DROP MATERIALIZED VIEW names before this and its CREATE MATERIALIZED VIEW at the end, both by op.execute, let
                        // it pass
                        op.alterColumn("item", "name", setType(varchar(40)));
                        // view it's a report, which Retort leaves alone, hangs on report, and PostgreSQL refuses this while it is
                        // there:
                        // DROP VIEW "it's a report" before this and its CREATE VIEW at the end, both by op.execute, let it pass
                        // view report, which Retort leaves alone, hangs on item.price, and PostgreSQL refuses this while it is there:
                        // DROP VIEW report before this and its CREATE VIEW at the end, both by op.execute, let it pass
                        op.dropColumn("item", "price"); // the values in item.price are lost
                        op.createView("title", "select id, upper(name) as title from item");
                    }

                    @Override
                    public void downgrade(Operations op) {
                        // view shout, which Retort leaves alone, hangs on title, and PostgreSQL refuses this while it is there:
                        // DROP VIEW shout before this and its CREATE VIEW at the end, both by op.execute, let it pass
                        op.dropView("title");
                        op.addColumn("item", column("price", integer()));
                        // materialized view names, which Retort leaves alone, hangs on item.name, and PostgreSQL refuses this while it
                        // is there:
                        // DROP MATERIALIZED VIEW names before this and its CREATE MATERIALIZED VIEW at the end, both by op.execute, let
                        // it pass
                        // values in item.name that are too long for character varying(20) do not fit
                        op.alterColumn("item", "name", setType(varchar(20)));
                """);
    }

    @Test
    void areAsTheyAreCalledAfterARename() throws Exception {
        execute("create view report as select id, price from item");
        project.entity("Item", ITEM.replace("Integer price", "Long cost"));
        Result written = succeed(
                "revision", "--autogenerate", "-m", "change", "--rev-id", "b0", "--rename", "item.price=item.cost");
        assertThat(written.err()).startsWith("""
                retort: view report, which Retort leaves alone, hangs on item.cost, and PostgreSQL refuses the upgrade \
                and the downgrade while it is there:\
                """);
    }

    @Test
    void passWhereTheClassDoesWhatItsCommentsSay() throws Exception {
        execute("create view shout as select title || '!' as shout from title");
        project.entity("Item", ITEM.replace("20", "40"));
        succeed("revision", "--autogenerate", "-m", "change", "--rev-id", "b0");
        Result refused = project.run("upgrade", "head");
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err()).contains("cannot drop view title because other objects depend on it");

        Path file = second();
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("        op.dropView(\"title\");", """
                                        op.execute("DROP VIEW shout");
                                        op.dropView("title");\
                                """)
                        .replace("\n    }\n", """

                                        op.execute("create view shout as select title || '!' as shout from title");
                                    }
                                """));
        succeed("upgrade", "head");
        succeed("check");
        succeed("downgrade", "-1");
        execute("select shout from shout");
    }

    /** As PostgreSQL keeps them by name, kind after kind. */
    @Test
    void areOfAnyKind() throws Exception {
        execute("""
                create table log (price int);
                create policy cheap on item using (price < 10);
                create function f() returns trigger language plpgsql as 'begin return new; end';
                create trigger audit before update of name on item for each row execute function f();
                create rule log as on update to item where new.price > 9 do also insert into log values (new.price);
                create statistics spread on id, price from item;
                create table child () inherits (item);
                """);
        project.entity("Item", CHANGED);
        Result written = succeed("revision", "--autogenerate", "-m", "change", "--rev-id", "b0");
        assertThat(written.err()).isEqualTo("""
                retort: statistics object spread, which Retort leaves alone, hangs on item.price, and goes with it in the \
                upgrade: its CREATE STATISTICS by op.execute, at the end of upgrade or downgrade, makes it again (SELECT \
                pg_get_statisticsobjdef(oid) FROM pg_statistic_ext WHERE stxname = 'spread' shows what it is)
                retort: rule log on item, which Retort leaves alone, hangs on item.price, and PostgreSQL refuses the \
                upgrade while it is there: DROP RULE log ON item before that and its CREATE RULE at the end, both by \
                op.execute, let it pass (SELECT pg_get_ruledef(oid) FROM pg_rewrite WHERE rulename = 'log' AND ev_class = \
                'item'::regclass shows what it is)
                retort: policy cheap on item, which Retort leaves alone, hangs on item.price, and PostgreSQL refuses the \
                upgrade while it is there: DROP POLICY cheap ON item before that and its CREATE POLICY at the end, both by \
                op.execute, let it pass (SELECT * FROM pg_policies WHERE policyname = 'cheap' AND tablename = 'item' shows \
                what it is)
                retort: column child.price, which Retort leaves alone, hangs on item.price, and goes with it in the \
                upgrade: its values are lost, unless ALTER TABLE child NO INHERIT item comes before that, by op.execute
                retort: trigger audit on item, which Retort leaves alone, hangs on item.name, and PostgreSQL refuses the \
                upgrade and the downgrade while it is there: DROP TRIGGER audit ON item before that and its CREATE TRIGGER \
                at the end, both by op.execute, let it pass (SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE tgname = \
                'audit' AND tgrelid = 'item'::regclass shows what it is)
                """);
        assertThat(Files.readString(second()).replaceAll("\\n *// ", " "))
                .contains(
                        " statistics object spread, which Retort leaves alone, hangs on item.price, and goes with it: its"
                                + " CREATE STATISTICS by op.execute, at the end of upgrade or downgrade, makes it again")
                .contains(
                        " policy cheap on item, which Retort leaves alone, hangs on item.price, and PostgreSQL refuses this"
                                + " while it is there: DROP POLICY cheap ON item before this and its CREATE POLICY at the end, both by"
                                + " op.execute, let it pass");
    }

    @Test
    void areNamedWithWhatGoesWithATable() throws Exception {
        execute("""
                create table other (id bigint primary key);
                create policy cheap on item using (price < 10);
                create policy known on other using (exists (select from item where item.id = other.id));
                create function f() returns trigger language plpgsql as 'begin return new; end';
                create trigger audit before update on item for each row execute function f();
                create publication news for table item;
                """);
        for (String name : List.of("Item", "Title")) {
            Files.delete(directory.resolve("entities/model/" + name + ".java"));
            Files.delete(directory.resolve("classes/model/" + name + ".class"));
        }
        project.entity("Thing", "public class Thing { @Id Long id; }");
        Result written = succeed("revision", "--autogenerate", "-m", "change", "--rev-id", "b0");
        assertThat(written.err()).isEqualTo("""
                retort: trigger audit on item, which Retort leaves alone, hangs on item, and goes with it in the upgrade: \
                its CREATE TRIGGER by op.execute, at the end of upgrade or downgrade, makes it again (SELECT \
                pg_get_triggerdef(oid) FROM pg_trigger WHERE tgname = 'audit' AND tgrelid = 'item'::regclass shows what it is)
                retort: publication news of item, which Retort leaves alone, hangs on item, and goes with it in the \
                upgrade: its ADD TABLE by op.execute, at the end of upgrade or downgrade, makes it again
                retort: policy known on other, which Retort leaves alone, hangs on item, and PostgreSQL refuses the \
                upgrade while it is there: DROP POLICY known ON other before that and its CREATE POLICY at the end, both \
                by op.execute, let it pass (SELECT * FROM pg_policies WHERE policyname = 'known' AND tablename = 'other' \
                shows what it is)
                retort: policy cheap on item, which Retort leaves alone, hangs on item, and goes with it in the upgrade: \
                its CREATE POLICY by op.execute, at the end of upgrade or downgrade, makes it again (SELECT * FROM \
                pg_policies WHERE policyname = 'cheap' AND tablename = 'item' shows what it is)
                """);
    }
}
