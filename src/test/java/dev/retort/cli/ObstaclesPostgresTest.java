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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Views that no entity maps, on what a migration drops or makes anew: said when it is written, never dropped. */
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
                the downgrade while it is there: drop it before that and make it again at the end, both by op.execute \
                (SELECT pg_get_viewdef('title'::regclass) shows its query)
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
                while it is there: drop it before that and make it again at the end, both by op.execute \
                (SELECT pg_get_viewdef('"it''s a report"'::regclass) shows its query)
                retort: view report, which Retort leaves alone, hangs on item.price, and PostgreSQL refuses the upgrade \
                while it is there: drop it before that and make it again at the end, both by op.execute \
                (SELECT pg_get_viewdef('report'::regclass) shows its query)
                retort: materialized view names, which Retort leaves alone, hangs on item.name, and PostgreSQL refuses \
                the upgrade and the downgrade while it is there: drop it before that and make it again at the end, both \
                by op.execute (SELECT pg_get_viewdef('names'::regclass) shows its query)
                retort: view shout, which Retort leaves alone, hangs on title, and PostgreSQL refuses the upgrade and the \
                downgrade while it is there: drop it before that and make it again at the end, both by op.execute \
                (SELECT pg_get_viewdef('shout'::regclass) shows its query)
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
}
