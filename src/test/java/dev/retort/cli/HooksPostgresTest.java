package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** What a project's own class decides in comparisons, and what becomes of a plan that it rewrites. */
@ExtendWith(PostgresExtension.class)
class HooksPostgresTest {

    private static final String ITEM = """
            @Table(name = "items", indexes = @Index(name = "ix_items_name", columnList = "name"))
            public class Item {
                @Id Long id;
                @Column(length = 100) String name;
                @ColumnDefault("0") Integer score;
            }
            """;

    private static final String ITEMS = "create table items (id bigint primary key, name varchar(80), score int"
            + " default 1); create index ix_items_name on items (name);";

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
                        "migrations.package = migrations",
                        "environment = com.acme.Migrations");
        project.entity("Item", ITEM);
    }

    private void environment(String body) {
        project.write("sources/com/acme/Migrations.java", """
                package com.acme;

                import dev.retort.environment.*;
                import dev.retort.operation.*;
                import java.util.*;

                public final class Migrations implements MigrationEnvironment {
                %s}
                """.formatted(body.indent(4)));
    }

    private void rewriting(String body) {
        environment("""
                @Override
                public List<PlannedStep> rewrite(PlannedStep step) {
                    Operation first = step.upgrade().get(0);
                %s}
                """.formatted(body.indent(4)));
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

    private String written() throws IOException {
        assertThat(project.migrationFiles()).hasSize(1);
        return Files.readString(project.migrationFiles().get(0));
    }

    private void assertRefused(String message) {
        assertThat(refused(message).out()).isEmpty();
    }

    private Result refused(String message) {
        Result result = project.run("revision", "--autogenerate");
        assertThat(result.err()).isEqualTo(message);
        assertThat(result.status()).isEqualTo(2);
        assertThat(project.migrationFiles()).isEmpty();
        return result;
    }

    @Test
    void leavesOutByPredicateOnEitherSide() throws SQLException {
        environment("""
                @Override
                public boolean includes(ComparedObject object) {
                    return switch (object.toString() + " " + object.side()) {
                        case "column public.items.score DATABASE", "index public.items.ix_items_name ENTITIES" -> false;
                        default -> !object.name().equals("secrets");
                    };
                }
                """);
        execute(ITEMS.replace("(name)", "(id)") + "create table secrets (id int)");
        assertThat(project.run("check", "-v").out()).isEqualTo("""
                1 difference between the entities and the database:
                  column items.name (model.Item.name): type found character varying(80), wanted character varying(100)
                Not compared: column items.score: left out by com.acme.Migrations
                Not compared: index items.ix_items_name: left out by com.acme.Migrations
                Not compared: table secrets: left out by com.acme.Migrations
                """);
    }

    @Test
    void callsDifferentThingsEqualAndSaysWhy() throws SQLException {
        environment("""
                @Override
                public Verdict compareType(ComparedColumn column) {
                    return column.written().name().equals("name")
                            ? Verdict.equal("narrower on purpose")
                            : Verdict.NO_OPINION;
                }

                @Override
                public Verdict compareDefault(ComparedColumn column) {
                    return column.found().defaultValue().isPresent() ? Verdict.equal("set by hand") : Verdict.NO_OPINION;
                }
                """);
        execute(ITEMS);
        assertThat(succeed("check", "-v").out()).isEqualTo("""
                No difference between the entities and the database.
                Not compared: default of column items.score: found 1, wanted 0: com.acme.Migrations: set by hand
                Not compared: type of column items.name: found character varying(80), wanted character varying(100):\
                 com.acme.Migrations: narrower on purpose
                """);
        assertThat(succeed("check").out())
                .endsWith("Not compared: default of column, type of column (-v lists them)\n");
    }

    @Test
    void callsEqualThingsDifferentAndSaysWhy() throws SQLException, IOException {
        environment("""
                @Override
                public Verdict compareType(ComparedColumn column) {
                    return column.written().name().equals("id")
                            ? Verdict.different("the domain was replaced")
                            : Verdict.NO_OPINION;
                }
                """);
        execute(ITEMS.replace("80", "100").replace("default 1", "default 0"));
        assertThat(project.run("check").out()).isEqualTo("""
                1 difference between the entities and the database:
                  column items.id (model.Item.id): type found bigint, wanted bigint (com.acme.Migrations: the domain was replaced)
                """);
        succeed("revision", "--autogenerate");
        assertThat(written()).contains("op.alterColumn(\"items\", \"id\", setType(bigint()));");
        succeed("upgrade", "head");
        succeed("downgrade", "base");
    }

    @Test
    void explainsEachDifference() throws SQLException, IOException {
        execute(ITEMS.replace("on items (name)", "on items (name desc)"));
        environment("""
                @Override
                public Verdict compareDefault(ComparedColumn column) {
                    return column.written().name().equals("score") ? Verdict.different("it matters") : Verdict.NO_OPINION;
                }
                """);
        project.entity("Item", ITEM.replace("Integer score", "Integer score;\n Integer rank"));
        assertThat(succeed("diff", "--explain").out()).isEqualTo("""
                4 differences between the entities and the database:
                  column items.rank (model.Item.rank): missing in the database, wanted integer
                      rule: the database has no column of this name
                      definition:
                        database: none
                        entities: integer
                  column items.score (model.Item.score): default found 1, wanted 0 (com.acme.Migrations: it matters)
                      rule: both sides have a column of this name, and it is not the same
                      default:
                        database: 1
                        entities: 0
                        rule:     decided by com.acme.Migrations: it matters
                  column items.name (model.Item.name): type found character varying(80), wanted character varying(100)
                      rule: both sides have a column of this name, and it is not the same
                      type:
                        database: character varying(80)
                        entities: character varying(100)
                        rule:     the types differ in PostgreSQL's own spelling (format_type)
                  index items.ix_items_name (model.Item.name): keys found (name desc), wanted (name)
                      rule: the two have the same role or the same name, and do not mean the same
                      keys:
                        database: (name desc)
                        entities: (name)
                        rule:     compared as PostgreSQL prints it
                """);
        JsonNode explained = new ObjectMapper()
                .readTree(succeed("diff", "--explain", "--format", "json").out());
        JsonNode explanation = explained.get("differences").get(1).get("explanation");
        assertThat(explanation.get("rule").asText()).startsWith("both sides have a column");
        assertThat(explanation.get("facets").get(0).get("database").asText()).isEqualTo("1");
        assertThat(explanation.get("facets").get(0).get("entities").asText()).isEqualTo("0");
        assertThat(explanation.get("facets").get(0).get("decidedBy").asText())
                .isEqualTo("com.acme.Migrations: it matters");
        JsonNode plain =
                new ObjectMapper().readTree(succeed("diff", "--format", "json").out());
        assertThat(plain.get("differences").get(1).has("explanation")).isFalse();
    }

    @Test
    void explainsBothSpellingsOfAnExpression() throws SQLException {
        environment("");
        project.entity("Item", ITEM.replace("\"0\"", "\"10 - 3\""));
        execute(ITEMS.replace("80", "100"));
        assertThat(succeed("diff", "--explain").out()).contains("""
                      default:
                        database: 1
                        entities: (10 - 3) (the mapping writes 10 - 3)
                """);
    }

    @Test
    void rewritesOneStepAsSeveralThatStayTogether() throws IOException, SQLException {
        execute("create table items (id bigint primary key, name varchar(100)); insert into items values (1, 'a');"
                + "create index ix_items_name on items (name);");
        rewriting("""
                if (first instanceof ColumnOperation.AddColumn addition) {
                    return List.of(
                            step.with(
                                    List.of(new ColumnOperation.AddColumn(addition.table(), addition.column())),
                                    step.downgrade()),
                            new PlannedStep("", List.of(
                                    new DataOperation.Execute("UPDATE items SET score = 5", List.of())), List.of()),
                            PlannedStep.of(
                                    new ColumnOperation.AlterColumn(addition.table(), "score",
                                            List.of(new ColumnChange.SetNullable(false))),
                                    new ColumnOperation.AlterColumn(addition.table(), "score",
                                            List.of(new ColumnChange.SetNullable(true)))));
                }
                return List.of(step);
                """);
        succeed("revision", "--autogenerate", "-m", "score");
        assertThat(written())
                .containsSubsequence(
                        "op.addColumn(\"items\", column(\"score\", integer())",
                        "op.execute(\"UPDATE items SET score = 5\");",
                        "op.alterColumn(\"items\", \"score\", setNotNull());",
                        "void downgrade",
                        "dropNotNull()",
                        "op.dropColumn(\"items\", \"score\");");
        succeed("upgrade", "head");
        succeed("downgrade", "base");
    }

    @Test
    void sqlOfItsOwnMayTakeAStepsPlace() throws IOException, SQLException {
        execute("create table items (id bigint primary key, name varchar(100), score int default 0)");
        rewriting("""
                return first instanceof IndexOperation.CreateIndex
                        ? List.of(step.with(
                                List.of(new DataOperation.Autocommit(List.of(new DataOperation.Execute(
                                        "CREATE INDEX CONCURRENTLY ix_items_name ON items (name)", List.of())))),
                                step.downgrade()))
                        : List.of(step);
                """);
        succeed("revision", "--autogenerate", "-m", "index");
        assertThat(written()).contains("op.autocommit(", "CREATE INDEX CONCURRENTLY");
        succeed("upgrade", "head");
        assertThat(succeed("check").out()).startsWith("No difference");
        succeed("downgrade", "base");
    }

    @Test
    void takesAStepOutOfThePlanAndSaysSo() throws SQLException, IOException {
        execute(ITEMS);
        rewriting("return first instanceof ColumnOperation.AlterColumn altered && altered.column().equals(\"name\")"
                + " ? List.of() : List.of(step);");
        assertThat(succeed("revision", "--autogenerate", "-v").out())
                .startsWith("1 difference")
                .contains("Not compared: column items.name: taken out of the plan by com.acme.Migrations\n");
        succeed("upgrade", "head");
        assertThat(succeed("check").out()).startsWith("No difference");
    }

    @Test
    void aStepThatDoesNotUndoItself() throws SQLException {
        execute(
                "create table items (id bigint primary key, name varchar(100)); create index ix_items_name on items (name)");
        rewriting("return List.of(step.with(step.upgrade(), List.of()));");
        assertRefused("""
                retort: A rewritten step does not undo itself
                  where:  com.acme.Migrations, for column items.score (model.Item.score): missing in the database, wanted integer default 0
                  found:  its upgrade creates column items.score, which its downgrade does not drop
                  wanted: a step whose downgrade takes back what its upgrade does
                  next:   correct the class's method rewrite, then run the command again
                """);
    }

    @Test
    void aPlanThatLacksWhatAnotherStepNeeds() throws SQLException {
        execute(
                "create table items (id bigint primary key, name varchar(100)); create index ix_items_name on items (name)");
        project.entity("Item", ITEM.replace("columnList = \"name\"", "columnList = \"score\""));
        rewriting("return first instanceof ColumnOperation.AddColumn ? List.of() : List.of(step);");
        assertRefused("""
                retort: The rewritten plan does not hold together
                  where:  com.acme.Migrations
                  found:  the upgrade still needs column items.score, and no step makes it any more
                  wanted: a plan in which every step finds what it needs
                  next:   correct the class's method rewrite, then run the command again
                """);
    }

    @Test
    void anOperationThatNoSourceCanSay() throws SQLException {
        execute(ITEMS.replace("80", "100"));
        rewriting("""
                return List.of(step.with(
                        List.of(first, new DataOperation.Execute("select ?", List.of(new StringBuilder("x")))),
                        step.downgrade()));
                """);
        assertThat(project.run("revision", "--autogenerate"))
                .satisfies(result -> assertThat(result.status()).isEqualTo(2))
                .satisfies(result -> assertThat(result.err())
                        .startsWith("retort: A planned operation cannot be written down as it is\n"
                                + "  where:  com.acme.Migrations, by rewrite or printType\n")
                        .endsWith("  next:   correct the class, so that it plans only what a migration can say; no file"
                                + " was written\n"));
        assertThat(project.migrationFiles()).isEmpty();
    }

    /** Any text column is a name of the project's, printed by its own word. */
    private void printingNames(String body) {
        environment("""
                @Override
                public Optional<JavaCall> printType(dev.retort.schema.Type type) {
                    return type.sql().startsWith("character varying(")
                            ? Optional.of(JavaCall.of("com.acme.Types", "name", length(type.sql())))
                            : Optional.empty();
                }

                private static int length(String sql) {
                    return Integer.parseInt(sql.replaceAll("\\\\D", ""));
                }
                """);
        project.write("sources/com/acme/Types.java", """
                package com.acme;

                import dev.retort.migration.Ddl;
                import dev.retort.schema.Type;

                public final class Types {

                    public static Type name(int length) {
                        %s
                    }
                }
                """.formatted(body));
    }

    @Test
    void printsTypesByTheProjectsOwnWords() throws Exception {
        execute(ITEMS.replace("default 1", "default 0"));
        printingNames("return Ddl.varchar(length);");
        assertThat(project.run("diff", "--format", "markdown").out())
                .contains("op.alterColumn(\"items\", \"name\", setType(Types.name(100)));")
                .contains("op.alterColumn(\"items\", \"name\", setType(Types.name(80)));");
        succeed("revision", "--autogenerate", "-m", "names");
        assertThat(written())
                .contains("import com.acme.Types;\n")
                .contains("op.alterColumn(\"items\", \"name\", setType(Types.name(100)));")
                .contains("op.alterColumn(\"items\", \"name\", setType(Types.name(80)));");
        succeed("upgrade", "head");
        succeed("check");
    }

    @Test
    void printedTypesThatAreOthers() throws SQLException {
        execute(ITEMS.replace("default 1", "default 0"));
        printingNames("return Ddl.varchar(length + 1);");
        refused("""
                retort: A planned operation cannot be written down as it is
                  where:  com.acme.Migrations, by rewrite or printType
                  found:  AlterColumn[table=items, column=name, changes=[SetType[type=character varying(101), collation=Optional.empty, using=Optional.empty]]]
                  wanted: upgrade: AlterColumn[table=items, column=name, changes=[SetType[type=character varying(100), collation=Optional.empty, using=Optional.empty]]]
                  next:   correct the class, so that it plans only what a migration can say; no file was written
                """);
    }

    @Test
    void printedTypesThatNobodyHas() throws SQLException {
        execute(ITEMS.replace("default 1", "default 0"));
        printingNames("return Ddl.varchar(length);");
        project.write("sources/com/acme/Types.java", "package com.acme;\n\npublic final class Types {}\n");
        refused("""
                retort: A planned operation cannot be written down as it is
                  where:  com.acme.Migrations, by rewrite or printType
                  found:  cannot find symbol
                            symbol:   method name(int)
                            location: class com.acme.Types
                  wanted: Java that the compiler accepts
                  next:   correct the class, so that it plans only what a migration can say; no file was written
                """);
    }

    @Test
    void hooksThatThrow() throws SQLException {
        execute(ITEMS);
        rewriting("throw new IllegalStateException(\"no plan\");");
        assertRefused("""
                retort: The project's environment class failed
                  where:  com.acme.Migrations.rewrite (Migrations.java:11)
                  thrown: java.lang.IllegalStateException: no plan
                  next:   correct the class, then run the command again
                """);
        environment("""
                @Override
                public Verdict compareType(ComparedColumn column) {
                    return null;
                }
                """);
        assertRefused("""
                retort: The project's environment class failed
                  where:  com.acme.Migrations.compareType
                  thrown: java.lang.NullPointerException: null is no answer
                  next:   correct the class, then run the command again
                """);
    }
}
