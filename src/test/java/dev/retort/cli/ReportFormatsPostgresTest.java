package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** The forms in which {@code check} and {@code diff} say what differs. */
@ExtendWith(PostgresExtension.class)
class ReportFormatsPostgresTest {

    @TempDir
    private Path directory;

    private TestProject project;
    private TestDatabase database;

    /** A column more, one less, one of another type, and a table more, in sources that a report can point at. */
    @BeforeEach
    void changeEntities(TestDatabase newDatabase) throws Exception {
        database = newDatabase;
        project = new TestProject(directory.resolve("app"), database.jdbcUrl())
                .properties(
                        "url = " + database.jdbcUrl(),
                        "username = " + database.username(),
                        "password = " + database.password(),
                        "entities.packages = model",
                        "entities.classpath = classes",
                        "migrations.directory = sources",
                        "migrations.package = migrations");
        Files.createDirectory(directory.resolve(".git"));
        project.entity("Owner", "public class Owner { @Id Long id; }");
        project.entity("Item", "public class Item { @Id Long id; Integer size; String old; }");
        assertThat(project.run("revision", "--autogenerate", "-m", "first").status())
                .isZero();
        assertThat(project.run("upgrade", "head").status()).isZero();
        execute("create index by_hand on item (size)");
        project.entity(
                "Tag", "public class Tag { @Id Long id; @Column(name = \"" + "long_".repeat(12) + "\") String text; }");
        String item = """
                public class Item extends Base {
                    @Id Long id;

                    @Column(name = "size")
                    Long size;

                    @ManyToOne
                    @JoinColumn(foreignKey = @ForeignKey(name = "fk_item_owner"))
                    Owner owner;
                }
                """;
        project.write(
                "entities/model/Base.java",
                "package model;\nimport jakarta.persistence.*;\n@MappedSuperclass\npublic class Base {\n\n    String remark;\n}\n");
        project.entity("Item", item);
        for (String name : new String[] {"Base", "Item", "Tag", "Owner"}) {
            String source = Files.readString(project.directory().resolve("entities/model/" + name + ".java"));
            project.write("src/main/java/model/" + name + ".java", source);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String check(String format) {
        Result result = project.run("check", "--format", format);
        assertThat(result.status()).as(result.err()).isEqualTo(1);
        return result.out();
    }

    @Test
    void pointsAtTheLinesOfTheEntitiesForGithub() {
        assertThat(check("github")).isEqualTo("""
                7 differences between the entities and the database:
                ::error file=app/src/main/java/model/Item.java,line=13,title=Entities and database differ::column item.owner_id (model.Item.owner): missing in the database, wanted bigint
                ::error file=app/src/main/java/model/Item.java,line=9,title=Entities and database differ::column item.size (model.Item.size): type found integer, wanted bigint
                ::error file=app/src/main/java/model/Base.java,line=6,title=Entities and database differ::column item.remark (model.Item.remark): missing in the database, wanted character varying(255)
                ::error file=app/src/main/java/model/Item.java,line=5,title=Entities and database differ::column item.old (model.Item): found character varying(255), no entity wants it
                ::error file=app/src/main/java/model/Item.java,line=13,title=Entities and database differ::foreign key item.fk_item_owner (model.Item.owner): missing in the database, wanted (owner_id) references owner (id)
                ::warning file=app/src/main/java/model/Item.java,line=9,title=Only in the database::index item.by_hand (model.Item.size): found btree (size), no entity wants it and no migration created it
                ::error file=app/src/main/java/model/Tag.java,line=5,title=Entities and database differ::table tag (model.Tag): missing in the database, wanted 2 columns, 1 constraint
                """);
    }

    @Test
    void pointsAtAnAppliedMigrationThatMeansSomethingElseNow() throws Exception {
        Path first = project.migrationFiles().get(0);
        Files.writeString(first, Files.readString(first).replace("column(\"old\"", "column(\"older\""));
        assertThat(check("github"))
                .contains("::error file=app/sources/migrations/" + first.getFileName()
                        + ",line=1,title=Applied migration changed::An applied migration means something else now: ");
    }

    @Test
    void writesSarif() throws Exception {
        JsonNode log = new ObjectMapper().readTree(check("sarif"));
        assertThat(log.get("version").asText()).isEqualTo("2.1.0");
        JsonNode run = log.at("/runs/0");
        assertThat(run.at("/tool/driver/name").asText()).isEqualTo("Retort");
        assertThat(run.at("/tool/driver/rules").findValuesAsText("id"))
                .containsExactly("entity-database-difference", "drift", "changed-migration");
        assertThat(run.at("/results").findValuesAsText("level")).hasSize(7).containsOnlyOnce("warning");
        JsonNode remark = run.at("/results/2");
        assertThat(remark.at("/message/text").asText()).startsWith("column item.remark (model.Item.remark): missing");
        JsonNode place = remark.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("app/src/main/java/model/Base.java");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(6);
        assertThat(remark.at("/partialFingerprints").toString())
                .isEqualTo("{\"object/v1\":\"entity-database-difference column item.remark\"}");
    }

    @Test
    void writesTheCommentOfAPullRequest() {
        assertThat(check("markdown"))
                .startsWith("""
                        ### Retort: 7 differences between the entities and the database.

                        - column item.owner\\_id (model.Item.owner): missing in the database, wanted bigint
                        """)
                .contains("""

                        :warning: **What the upgrade loses**

                        - the values in item.old are lost

                        `retort revision --autogenerate -m "…"` writes this migration:

                        ```java
                        op.createTable(
                        """)
                .contains("""
                        <details><summary>SQL of the downgrade</summary>

                        ```sql
                        ALTER TABLE item ADD COLUMN old character varying(255);
                        """)
                .contains("""
                        <details><summary>Tables after</summary>

                        ```mermaid
                        erDiagram
                            "item" {
                                bigint id PK "not null"
                                bigint owner_id FK "new"
                                bigint size "changed"
                                varchar(255) remark "new"
                            }
                        """)
                .contains("    \"item\" }o--|| \"owner\" : \"owner_id\"\n");
    }

    @Test
    void drawsViewsWithWhatTheyReadAndNamesThoseInTheWay() throws SQLException {
        execute("create view sizes as select size from item");
        project.entity("Large", """
                @View(query = "select id from item where size > 9")
                public class Large { @Id Long id; }
                """);
        String comment = check("markdown");
        assertThat(comment)
                .contains("""

                        :warning: **What is in its way, or goes with it**

                        - view sizes, which Retort leaves alone, hangs on item.size, and PostgreSQL refuses the upgrade
                        """.stripTrailing())
                .contains("""
                            "large" {
                                view query "new"
                            }
                        """)
                .contains("    \"large\" }o..o{ \"item\" : \"reads\"\n");
        assertThat(comment.indexOf("\"large\" {")).isGreaterThan(comment.indexOf("Tables after"));
        assertThat(check("html"))
                .contains(">large</text>", ">view</text>", "<h2>What is in its way, or goes with it</h2>");
    }

    @Test
    void writesOnePageThatNeedsNothingElse() throws Exception {
        String page = check("html");
        assertThat(page)
                .doesNotContain("<script", "<link", "src=", "@import", "<img")
                .contains("<li>column item.old (model.Item): found character varying(255), no entity wants it</li>")
                .contains("the values in item.old are lost")
                .contains(">old  character varying(255)</text>");
        for (String picture : page.split("(?=<svg )")) {
            if (picture.startsWith("<svg")) {
                parse(picture.substring(0, picture.indexOf("</svg>") + "</svg>".length()));
            }
        }
    }

    @Test
    void aPageSaysThatNothingDiffers() {
        assertThat(project.run("revision", "--autogenerate", "-m", "second").status())
                .isZero();
        assertThat(project.run("upgrade", "head").status()).isZero();
        Result clean = project.run("diff", "--format", "html");
        assertThat(clean.out()).contains("Only in the database").doesNotContain("<svg");
    }

    @Test
    void jsonKeepsToItsSchema() throws Exception {
        String schema = Files.readString(Path.of("..", "docs", "reference", "report.schema.json"));
        Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
        assertThat(validator.validate(check("json"), InputFormat.JSON)).isEmpty();
        String explained = project.run("diff", "--format", "json", "--explain").out();
        assertThat(validator.validate(explained, InputFormat.JSON)).isEmpty();
        assertThat(validator.validate("{\"differences\": 1}", InputFormat.JSON)).isNotEmpty();
    }

    private static void parse(String xml) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
