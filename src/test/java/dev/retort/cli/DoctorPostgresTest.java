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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Each situation on a real database: its whole diagnosis, the printed commands run as they stand, and clean then. */
@ExtendWith(PostgresExtension.class)
class DoctorPostgresTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)^ +next: +retort (.*)$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path directory;

    private TestProject project;
    private TestDatabase database;

    @BeforeEach
    void createProject(TestDatabase given) {
        database = given;
        project = new TestProject(directory, given.jdbcUrl());
        configure(given.jdbcUrl(), "sources");
        project.entity("Item", "@jakarta.persistence.Table(name = \"item\") public class Item { @Id long id; }");
    }

    private void configure(String url, String sources) {
        project.properties(
                "url = " + url,
                "username = " + database.username(),
                "password = " + database.password(),
                "entities.packages = model",
                "entities.classpath = classes",
                "migrations.directory = " + sources,
                "migrations.package = migrations");
    }

    /** a1 creates the table, what follows only runs. */
    private void revision(String id, String... parents) {
        String header = "id = \"" + id + "\""
                + (parents.length == 0 ? "" : ", downRevision = \"" + String.join("\", \"", parents) + "\"");
        boolean first = parents.length == 0;
        project.migration(
                "R_" + id,
                header,
                first
                        ? "op.createTable(\"item\", column(\"id\", bigint()).notNull(), primaryKey(\"id\"));"
                        : "op.execute(\"SELECT 1\");",
                first ? "op.dropTable(\"item\");" : "op.execute(\"SELECT 1\");");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void delete(String id) throws IOException {
        Files.delete(file(id));
    }

    private Path file(String id) {
        return project.migrations().resolve("R_" + id + ".java");
    }

    private void succeed(String... arguments) {
        Result result = project.run(arguments);
        assertThat(result.status()).as(result.err()).isZero();
    }

    private Result diagnosed(String text) {
        Result result = project.run("doctor");
        assertThat(result.out())
                .isEqualTo(text.replace("{dir}", project.migrations().toString())
                        .replace("{root}", directory.toString())
                        .replace("{db}", database.jdbcUrl() + "?user=" + database.username()));
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(1);
        return result;
    }

    /** Runs the printed commands; the diagnosis then is clean. */
    private void mend(Result diagnosis) {
        runPrinted(diagnosis);
        assertClean();
    }

    /** Runs the printed commands in their order, as they stand. */
    private void runPrinted(Result diagnosis) {
        List<String> commands = COMMAND.matcher(diagnosis.out())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(commands).isNotEmpty();
        for (String command : commands) {
            List<String> words = new ArrayList<>();
            Matcher word = WORD.matcher(command);
            while (word.find()) {
                words.add(word.group(1) == null ? word.group(2) : word.group(1));
            }
            succeed(words.toArray(String[]::new));
        }
    }

    private void assertClean() {
        Result result = project.run("doctor");
        assertThat(result.out()).isEqualTo("Nothing is wrong.\n");
        assertThat(result.status()).isZero();
    }

    @Test
    void nothingIsWrong() {
        revision("a1");
        succeed("upgrade", "head");
        assertClean();
    }

    @Test
    void behind() throws Exception {
        revision("a1");
        revision("b2", "a1");
        Result behind = diagnosed("""
                The database is behind the migrations
                  where:   {db}
                  found:   no revision
                  pending: a1  Message of R_a1  ({dir}/R_a1.java)
                           b2  Message of R_b2  ({dir}/R_b2.java)
                  next:    retort upgrade head
                """);
        execute("CREATE TABLE retort_version (version_num varchar(255) PRIMARY KEY)"); // so doctor has not made it
        mend(behind);
    }

    @Test
    void unknownRevisionOfWhichNothingIsThere() throws Exception {
        revision("a1");
        succeed("ensure-version");
        execute("INSERT INTO retort_version VALUES ('gone')");
        runPrinted(diagnosed("""
                The database is at revision 'gone', which no migration has
                  where:  {db}
                  next:   restore the file of gone (it may be on another branch)
                  next:   or, since nothing that the migrations create is there:
                  next:   retort stamp --purge base
                """));
        mend(diagnosed("""
                The database is behind the migrations
                  where:   {db}
                  found:   no revision
                  pending: a1  Message of R_a1  ({dir}/R_a1.java)
                  next:    retort upgrade head
                """));
    }

    @Test
    void renamedFile() throws Exception {
        revision("a1");
        revision("b2", "a1");
        succeed("upgrade", "head");
        delete("b2");
        revision("b9", "a1");
        mend(diagnosed("""
                The database is at revision 'b2', which no migration has
                  where:  {db}
                  fits:   b9  Message of R_b9  ({dir}/R_b9.java)
                  next:   if the file of b2 is missing (it may be on another branch), restore it
                  next:   if it is now called b9, whose tables and columns are all there:
                  next:   retort stamp --purge b9
                """));
    }

    @Test
    void scriptsElsewhere() {
        revision("a1");
        succeed("upgrade", "head");
        configure(database.jdbcUrl(), "wrong");
        diagnosed("""
                The database is at revision a1, and there is no migration
                  where:     {root}/wrong/migrations
                  found:     no such directory
                  elsewhere: {dir}/R_a1.java
                  next:      in retort.properties write
                             migrations.directory = sources
                             migrations.package = migrations
                             or move the file
                """);
        configure(database.jdbcUrl(), "sources");
        assertClean();
    }

    @Test
    void scriptsInALocationThatIsNotListed() {
        revision("a1");
        succeed("upgrade", "head");
        project.write("more/core/package-info.java", "package core;\n");
        Result result = project.run("doctor", "-D", "migrations.locations=more:core");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out().replace(directory.toString(), "{root}")).isEqualTo("""
                The database is at revision a1, and there is no migration
                  where:     {root}/more/core
                  found:     a directory without any revision
                  elsewhere: {root}/sources/migrations/R_a1.java
                  next:      in retort.properties write
                             migrations.locations = more:core, sources:migrations
                             or move the file
                """);
        String locations = "migrations.locations=more:core, sources:migrations";
        assertThat(project.run("doctor", "-D", locations).out()).isEqualTo("Nothing is wrong.\n");
    }

    @Test
    void noScriptsAnywhere() throws Exception {
        revision("a1");
        succeed("upgrade", "head");
        String source = Files.readString(file("a1"));
        delete("a1");
        diagnosed("""
                The database is at revision a1, and there is no migration
                  where:  {dir}
                  found:  a directory without any revision
                  next:   restore the files, or correct migrations.directory and migrations.package in retort.properties
                """);
        Files.writeString(file("a1"), source);
        assertClean();
    }

    @Test
    void twoHeads() {
        revision("a1");
        revision("b2", "a1");
        revision("c3", "a1");
        succeed("upgrade", "heads");
        runPrinted(diagnosed("""
                There are 2 heads
                  found:  b2  Message of R_b2  ({dir}/R_b2.java)
                          c3  Message of R_c3  ({dir}/R_c3.java)
                  wanted: one head, or a branch label on each line
                  next:   retort merge heads -m "Merge heads"
                """));
        Result behind = project.run("doctor");
        assertThat(behind.out()).startsWith("The database is behind the migrations\n");
        mend(behind);
    }

    @Test
    void gap() throws Exception {
        revision("a1");
        revision("b2", "a1");
        revision("c3", "b2");
        succeed("upgrade", "head");
        delete("b2");
        diagnosed("""
                Revision c3 follows 'b2', which no migration has
                  where:  {dir}/R_c3.java
                  ends:   a1  Message of R_a1  ({dir}/R_a1.java)
                  next:   restore the migration 'b2'
                  next:   or, if a1 took its place: write downRevision = "a1" in that file
                """);
        revision("c3", "a1");
        assertClean();
    }

    @Test
    void duplicateId() throws Exception {
        revision("a1");
        succeed("upgrade", "head");
        Path copy = project.migrations().resolve("R_copy.java");
        Files.writeString(copy, Files.readString(file("a1")).replace("class R_a1", "class R_copy"));
        diagnosed("""
                2 migrations have the revision id 'a1'
                  where:  {dir}/R_a1.java
                          {dir}/R_copy.java
                  next:   give one of them another id, or delete it if it is a copy
                """);
        Files.delete(copy);
        assertClean();
    }

    @Test
    void versionTableDropped() throws Exception {
        revision("a1");
        revision("b2", "a1");
        succeed("upgrade", "head");
        execute("DROP TABLE retort_version");
        mend(diagnosed("""
                The version table retort_version is missing, and what the migrations create is there already
                  where:  {db}
                  found:  table item
                  fits:   b2  Message of R_b2  ({dir}/R_b2.java)
                  next:   retort stamp head
                """));
    }

    @Test
    void objectsOfAPartOfTheHistoryExist() throws Exception {
        revision("a1");
        project.migration(
                "R_b2",
                "id = \"b2\", downRevision = \"a1\"",
                "op.addColumn(\"item\", column(\"n\", integer()));",
                "op.dropColumn(\"item\", \"n\");");
        project.entity(
                "Item", "@jakarta.persistence.Table(name = \"item\") public class Item { @Id long id; Integer n; }");
        succeed("upgrade", "a1");
        execute("DELETE FROM retort_version");
        runPrinted(diagnosed("""
                The version table retort_version names no revision, and what the migrations create is there already
                  where:  {db}
                  found:  table item
                  fits:   a1  Message of R_a1  ({dir}/R_a1.java)
                  next:   retort stamp a1
                """));
        Result behind = project.run("doctor");
        assertThat(behind.out()).startsWith("The database is behind the migrations\n");
        mend(behind);
    }

    @Test
    void tablesWithoutMigrations() throws Exception {
        execute("CREATE TABLE item (id bigint NOT NULL, PRIMARY KEY (id))");
        mend(diagnosed("""
                The database has tables, and there is no migration
                  where:  {db}
                  found:  table item
                  next:   retort revision --autogenerate --from-database -m "What was there"
                  next:   retort stamp head
                """));
    }

    @Test
    void entitiesDiffer() {
        revision("a1");
        succeed("upgrade", "head");
        project.entity(
                "Item", "@jakarta.persistence.Table(name = \"item\") public class Item { @Id long id; Integer n; }");
        mend(diagnosed("""
                The entities and the database differ
                  found:  column item.n (model.Item.n): missing in the database, wanted integer
                  next:   what retort check shows; to write it into a migration:
                  next:   retort revision --autogenerate -m "What the entities want"
                  next:   retort upgrade head
                """));
    }

    @Test
    void drift() throws Exception {
        revision("a1");
        succeed("upgrade", "head");
        execute("ALTER TABLE item ADD extra integer");
        mend(diagnosed("""
                The database has what no entity maps and no migration created
                  found:  column item.extra (model.Item): found integer, no entity wants it and no migration created it
                  next:   map it in the entity; or drop it, with its content:
                  next:   retort revision --autogenerate --prune -m "Drop what no entity wants"
                  next:   retort upgrade head
                """));
    }

    @Test
    void unreachableDatabase() throws Exception {
        revision("a1");
        succeed("upgrade", "head");
        configure("jdbc:postgresql://localhost:1/nowhere", "sources");
        diagnosed("""
                The database cannot be reached
                  where:  jdbc:postgresql://localhost:1/nowhere?user=%s
                  found:  connect: Connection refused
                  wanted: a PostgreSQL server that accepts connections there
                  next:   start the server, or correct url in retort.properties
                """.formatted(database.username()));
        configure(database.jdbcUrl(), "sources");
        assertClean();
    }

    @Test
    void migrationThatDoesNotCompile() throws Exception {
        revision("a1");
        revision("b2", "a1");
        succeed("upgrade", "head");
        String source = Files.readString(file("b2"));
        Files.writeString(file("b2"), source.replace("op.execute(\"SELECT 1\");", "op.nonsense();"));
        diagnosed("""
                A migration does not compile
                  where:  {dir}/R_b2.java:12
                  javac:  cannot find symbol
                            symbol:   method nonsense()
                            location: variable op of type dev.retort.migration.Operations
                          {dir}/R_b2.java:17: cannot find symbol
                            symbol:   method nonsense()
                            location: variable op of type dev.retort.migration.Operations
                  next:   correct the file, then run the command again; the database is unchanged
                """);
        Files.writeString(file("b2"), source);
        assertClean();
    }

    @Test
    void migrationThatThrows() throws Exception {
        revision("a1");
        revision("b2", "a1");
        succeed("upgrade", "head");
        String source = Files.readString(file("b2"));
        Files.writeString(
                file("b2"), source.replace("op.execute(\"SELECT 1\");", "java.util.List.of().iterator().next();"));
        diagnosed("""
                A migration fails before it reaches the database
                  where:  {dir}/R_b2.java:12
                  found:  java.util.NoSuchElementException
                  next:   correct the file
                """);
        Files.writeString(file("b2"), source);
        assertClean();
    }

    @Test
    void brokenHistory() throws Exception {
        revision("a1");
        revision("b2", "a1");
        succeed("upgrade", "head");
        revision("a1", "b2");
        diagnosed("""
                The revisions follow each other in a circle: a1 -> b2 -> a1
                  where:  {dir}/R_a1.java
                          {dir}/R_b2.java
                  next:   correct downRevision in one of these files
                """);
        revision("a1");
        assertClean();
    }

    @Test
    void entitiesThatHibernateRejects() {
        revision("a1");
        succeed("upgrade", "head");
        project.entity("Broken", "public class Broken { String name; }");
        diagnosed("""
                Hibernate does not accept the entities
                  where:  model.Broken
                  found:  Entity 'model.Broken' has no identifier (every '@Entity' class must declare or inherit at least\
                 one '@Id' or '@EmbeddedId' property)
                  next:   mend the mapping, compile, and run the command again; --stacktrace shows all that Hibernate says
                """);
        project.entity("Broken", "@jakarta.persistence.Table(name = \"item\") public class Broken { @Id long id; }");
        assertClean();
    }

    @Test
    void noEntities() throws Exception {
        revision("a1");
        succeed("upgrade", "head");
        Path classes = directory.resolve("classes/model");
        Path elsewhere = directory.resolve("elsewhere");
        Files.move(classes, elsewhere);
        diagnosed("""
                No entity found
                  where:  packages model and those below
                          {root}/classes
                  wanted: at least one class with @jakarta.persistence.Entity
                  next:   compile the project, so that its classes are in one of these places
                  next:   set entities.packages to the packages of the entities and entities.classpath to the\
                 directories and jars that hold them
                """);
        Files.move(elsewhere, classes);
        assertClean();
    }

    @Test
    void comparesWhereThereAreSeveralHeads() {
        revision("a1");
        revision("b2", "a1");
        revision("c3", "a1");
        succeed("upgrade", "heads");
        succeed("check");
        diagnosed("""
                There are 2 heads
                  found:  b2  Message of R_b2  ({dir}/R_b2.java)
                          c3  Message of R_c3  ({dir}/R_c3.java)
                  wanted: one head, or a branch label on each line
                  next:   retort merge heads -m "Merge heads"
                """);
    }

    @Test
    void linesWithLabelsAreMeantToStayApart() throws Exception {
        revision("a1");
        revision("b2", "a1");
        revision("c3", "a1");
        for (String id : List.of("b2", "c3")) {
            String source = Files.readString(file(id));
            Files.writeString(
                    file(id), source.replace("downRevision", "branchLabels = \"line_" + id + "\", downRevision"));
        }
        succeed("upgrade", "heads");
        succeed("check");
        assertClean();
    }

    @Test
    void unreachableDatabaseAndBrokenMigrationAtOnce() throws Exception {
        revision("a1");
        revision("b2", "a1");
        succeed("upgrade", "head");
        configure("jdbc:postgresql://localhost:1/nowhere", "sources");
        String source = Files.readString(file("b2"));
        Files.writeString(file("b2"), source.replace("op.execute(\"SELECT 1\");", "op.nonsense();"));
        Result both = project.run("doctor");
        assertThat(both.status()).isEqualTo(1);
        assertThat(both.out())
                .startsWith("A migration does not compile\n  where:  " + file("b2") + ":")
                .contains("\n\nThe database cannot be reached\n  where:  jdbc:postgresql://localhost:1/nowhere?user=")
                .endsWith("  next:   start the server, or correct url in retort.properties\n");
        Files.writeString(file("b2"), source);
        configure(database.jdbcUrl(), "sources");
        assertClean();
    }

    @Test
    void unreadableFileBesideOtherFaults() throws Exception {
        revision("a1");
        revision("b2", "a1");
        succeed("upgrade", "head");
        project.write("sources/migrations/R_x.java", "package migrations; @Revision(id = \"x\") class {");
        revision("c3", "nowhere");
        Result all = project.run("doctor", "--format", "json");
        assertThat(all.status()).isEqualTo(1);
        JsonNode findings = new ObjectMapper().readTree(all.out()).get("findings");
        assertThat(findings.findValuesAsText("kind")).containsExactly("unreadable-migration", "gap");
        assertThat(findings.get(1).get("facts").get(0).get("text").asText())
                .isEqualTo(file("c3").toString());
        Files.delete(project.migrations().resolve("R_x.java"));
        delete("c3");
        assertClean();
    }

    @Test
    void machinesGetTheCommandsByThemselves() throws Exception {
        revision("a1");
        JsonNode finding = new ObjectMapper()
                .readTree(project.run("doctor", "--format", "json").out())
                .get("findings")
                .get(0);
        assertThat(finding.get("kind").asText()).isEqualTo("behind");
        assertThat(finding.get("severity").asText()).isEqualTo("warning");
        assertThat(finding.get("commands").get(0).asText()).isEqualTo("retort upgrade head");
    }
}
