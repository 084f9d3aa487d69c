package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.retort.DiffRequest;
import dev.retort.Retort;
import dev.retort.cli.TestProject.Result;
import dev.retort.config.Configuration;
import dev.retort.diff.SchemaDiff;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Each way to say what was renamed, and what happens where nobody does. */
@ExtendWith(PostgresExtension.class)
class RenamesPostgresTest {

    private static final String PRD = """
            @Table(name = "prds")
            public class Prd {
                @Id Long id;
                @Column(nullable = false) String title;
                %s
            }
            """;

    private static final String NOTE = PRD.formatted("String note;");
    private static final String REMARK = PRD.formatted("String remark;");

    @TempDir
    private Path directory;

    private TestProject project;
    private TestDatabase database;

    @BeforeEach
    void installTheOldEntities(TestDatabase newDatabase) throws SQLException {
        database = newDatabase;
        project = new TestProject(directory, database.uri());
        project.entity("Prd", NOTE);
        succeed("revision", "--autogenerate", "-m", "first", "--rev-id", "a1");
        succeed("upgrade", "head");
        execute("INSERT INTO prds (id, title, note) VALUES (1, 'one', 'kept')");
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

    private List<String> values(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private String newest() throws IOException {
        return Files.readString(project.migrationFiles().stream()
                .filter(file -> !file.toString().endsWith("_First.java"))
                .findFirst()
                .orElseThrow());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private void upgradeAndBack() throws SQLException {
        succeed("upgrade", "head");
        assertThat(values("SELECT remark FROM prds")).containsExactly("kept");
        assertThat(succeed("check").out()).isEqualTo("No difference between the entities and the database.\n");
        succeed("downgrade", "-1");
        assertThat(values("SELECT note FROM prds")).containsExactly("kept");
    }

    // Answers

    @Test
    void renamesWhatTheCommandLineSays() throws Exception {
        project.entity("Prd", REMARK);
        Result written = succeed("revision", "--autogenerate", "-m", "rename", "--rename", "prds.note=prds.remark");
        assertThat(written.out()).startsWith("""
                1 difference between the entities and the database:
                Merely under another name:
                  column prds.note (model.Prd.remark): name found note, wanted remark
                Wrote revision\s""");
        assertThat(newest())
                .contains("op.renameColumn(\"prds\", \"note\", \"remark\");")
                .contains("op.renameColumn(\"prds\", \"remark\", \"note\");")
                .doesNotContain("dropColumn", "addColumn");
        upgradeAndBack();
    }

    @Test
    void renamesWhatTheFileSaysAndSaysNothingMoreAfterwards() throws Exception {
        write("retort.renames", "# names\n\nprds.note = prds.remark\n");
        assertThat(succeed("check").out()).isEqualTo("No difference between the entities and the database.\n");
        project.entity("Prd", REMARK);
        succeed("revision", "--autogenerate", "-m", "rename");
        assertThat(newest()).contains("op.renameColumn(\"prds\", \"note\", \"remark\");");
        upgradeAndBack();
    }

    @Test
    void renamesWhatTheEntitySaysAndSaysNothingMoreAfterwards() throws Exception {
        project.entity("Prd", PRD.formatted("@dev.retort.annotation.RenamedFrom(\"note\") String remark;"));
        succeed("revision", "--autogenerate", "-m", "rename");
        assertThat(newest()).contains("op.renameColumn(\"prds\", \"note\", \"remark\");");
        upgradeAndBack();
    }

    @Test
    void believesTheCommandLineMoreThanTheFileAndThatMoreThanTheEntity() throws Exception {
        project.entity("Prd", PRD.formatted("@dev.retort.annotation.RenamedFrom(\"note\") String remark;"));
        write("retort.renames", "prds.note =\n");
        assertThat(project.run("diff").out())
                .contains("column prds.remark (model.Prd.remark): missing in the database")
                .doesNotContain("may have become");
        assertThat(succeed("diff", "--sql", "--rename", "prds.note=prds.remark").out())
                .endsWith("ALTER TABLE prds RENAME COLUMN note TO remark;\n");
    }

    @Test
    void dropsAndAddsWhatWasNotRenamed() throws Exception {
        project.entity("Prd", REMARK);
        succeed("revision", "--autogenerate", "--strict", "-m", "anew", "--no-rename", "prds.note");
        assertThat(newest())
                .contains("op.dropColumn(\"prds\", \"note\"); // the values in prds.note are lost")
                .doesNotContain("may have become");
    }

    // Nobody answers

    @Test
    void showsBothChoicesInTheClassWhereNobodyAnswers() throws Exception {
        project.entity("Prd", REMARK);
        Result written = succeed("revision", "--autogenerate", "-m", "unanswered");
        assertThat(written.out()).contains("""
                        May have been renamed; without an answer one is new and the other one gone:
                          column prds.note may have become prds.remark (same type character varying(255), same place, same constraints): \
                        --rename prds.note=prds.remark or --no-rename prds.note
                        """);
        assertThat(newest())
                .contains("""
                                // column prds.note may have become prds.remark (same type character varying(255), same place, same
                                // constraints):
                                // if so, op.renameColumn("prds", "note", "remark") in place of the two,
                                // or: retort revision --autogenerate --rename prds.note=prds.remark
                                op.addColumn("prds", column("remark", varchar(255)));
                                op.dropColumn("prds", "note"); // the values in prds.note are lost
                        """)
                .contains("// if so, op.renameColumn(\"prds\", \"remark\", \"note\") in place of the two,\n");
        succeed("upgrade", "head");
        succeed("downgrade", "-1");
    }

    @Test
    void writesNothingUnderStrictWhereNobodyAnswers() {
        project.entity("Prd", REMARK);
        Result refused = project.run("revision", "--autogenerate", "--strict", "-m", "it's new");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).isEmpty();
        assertThat(refused.out()).isEqualTo("""
                        Nothing was written: with --strict each rename that is possible needs an answer.
                        column prds.note may have become prds.remark (same type character varying(255), same place, same constraints)
                          yes: retort revision --autogenerate --strict -m 'it'\\''s new' --rename prds.note=prds.remark
                          no:  retort revision --autogenerate --strict -m 'it'\\''s new' --no-rename prds.note
                        """);
        assertThat(project.migrationFiles()).hasSize(1);
    }

    @Test
    void listsCandidatesForMachines() throws Exception {
        project.entity("Prd", REMARK);
        Result result = project.run("check", "--format", "json");
        assertThat(result.status()).isEqualTo(1);
        JsonNode candidates = new ObjectMapper().readTree(result.out()).get("renameCandidates");
        assertThat(candidates).hasSize(1);
        assertThat(candidates.get(0).toString())
                .isEqualTo("{\"kind\":\"column\",\"old\":\"prds.note\",\"new\":\"prds.remark\",\"score\":80,"
                        + "\"reasons\":[\"same type character varying(255)\",\"same place\",\"same constraints\"]}");
    }

    // Somebody is asked

    private SchemaDiff ask(String answers, StringWriter questions) {
        Configuration configuration = Configuration.load(Optional.empty(), directory, Map.of());
        RenamePrompt prompt =
                new RenamePrompt(new BufferedReader(new StringReader(answers)), new PrintWriter(questions, true));
        try (Retort retort =
                Retort.load(configuration, line -> questions.write(line.replace(directory.toString(), "…") + "\n"))) {
            return retort.diff(DiffRequest.PLAIN.asking(prompt));
        }
    }

    @Test
    void keepsTheAnswersOfTheTerminalInTheFile() throws Exception {
        project.entity("Prd", PRD.formatted("String remark; String text;"));
        write("retort.renames", "# kept");
        StringWriter questions = new StringWriter();
        SchemaDiff diff = ask("perhaps\nn\nY\n", questions);
        assertThat(questions.toString().replace("\r", "")).isEqualTo("""
                        Was column prds.note renamed to prds.remark? (same type character varying(255), same place, same constraints) [y/n] \
                        Answer y or n; the end of the input (Ctrl-D) leaves it open.
                        Was column prds.note renamed to prds.remark? (same type character varying(255), same place, same constraints) [y/n] \
                        Was column prds.note renamed to prds.text? (same type character varying(255), same constraints) [y/n] \
                        noted in …/retort.renames: prds.note = prds.text
                        """);
        assertThat(diff.candidates()).isEmpty();
        assertThat(diff.renames().all()).hasSize(1);
        assertThat(Files.readString(directory.resolve("retort.renames"))).isEqualTo("# kept\nprds.note = prds.text\n");
    }

    @Test
    void keepsThatNothingWasRenamed() throws Exception {
        project.entity("Prd", REMARK);
        assertThat(ask("no\n", new StringWriter()).candidates()).isEmpty();
        assertThat(Files.readString(directory.resolve("retort.renames")))
                .isEqualTo("# OLD = NEW says what was renamed, OLD = what was not.\nprds.note =\n");
        assertThat(succeed("revision", "--autogenerate", "--strict", "-m", "anew")
                        .out())
                .contains("Wrote revision");
    }

    @Test
    void leavesOpenWhatTheEndOfTheInputDoesNotAnswer() {
        project.entity("Prd", PRD.formatted("String remark; String text;"));
        assertThat(ask("n\n", new StringWriter()).candidates()).hasSize(1);
        assertThat(directory.resolve("retort.renames")).doesNotExist();
    }

    // Mistakes

    private void assertRefused(String message, String... arguments) {
        Result result = project.run(arguments);
        assertThat(result.err().replace(directory.toString(), "…")).isEqualTo(message);
        assertThat(result.status()).isEqualTo(2);
        assertThat(project.migrationFiles()).hasSize(1);
    }

    @Test
    void namesWhatMayBeMeantByAnUnknownName() {
        project.entity("Prd", REMARK);
        assertRefused("""
                retort: The rename names what is not there
                  where:                --rename prds.noet=prds.remark
                  found:                prds.noet=prds.remark
                  wanted:               OLD is in the database, NEW in the entities
                  only in the database: prds.note
                  only in the entities: prds.remark
                  next:                 correct the name; retort diff lists what may have been renamed
                """, "revision", "--autogenerate", "--rename", "prds.noet=prds.remark");
        assertRefused("""
                retort: The rename names what is not there
                  where:                --no-rename prds.noet
                  found:                prds.noet=
                  wanted:               OLD is in the database
                  only in the database: prds.note
                  next:                 correct the name; retort diff lists what may have been renamed
                """, "check", "--no-rename", "prds.noet");
    }

    @Test
    void refusesWhatIsNoRename() throws Exception {
        String form = "OLD=NEW, such as prds.note=prds.remark, items=products, audit.prds.note=…,"
                + " sequence:OLD=NEW, label:TYPE.OLD=TYPE.NEW; OLD= alone says that it was not renamed";
        assertRefused(
                "retort: This says no rename\n  where:  --rename prds.note\n  found:  prds.note\n  wanted: " + form
                        + "\n  next:   correct it; a name with a dot, a colon or a space in it stands in double quotes\n",
                "diff",
                "--rename",
                "prds.note");
        write("retort.renames", "\nprds..note = prds.remark\n");
        assertRefused(
                "retort: This says no rename\n  where:  …/retort.renames, line 2\n  found:  prds..note = prds.remark\n"
                        + "  wanted: " + form
                        + "\n  next:   correct it; a name with a dot, a colon or a space in it stands in double quotes\n",
                "diff");
    }

    @Test
    void refusesWhatCannotHaveBeen() throws Exception {
        assertRefused("""
                retort: The column cannot have been renamed so
                  where:  --rename prds.note=prds.title
                  found:  prds.note=prds.title, but the database has prds.title already
                  next:   leave the answer out; retort diff lists what may have been renamed
                """, "diff", "--rename", "prds.note=prds.title");
        project.entity("Prd", PRD.formatted("String remark; String text;"));
        assertRefused("""
                retort: Two renames contradict each other
                  found:  prds.note=prds.remark (--rename prds.note=prds.remark), \
                prds.note=prds.text (--rename prds.note=prds.text)
                  next:   keep the one that is right
                """, "diff", "--rename", "prds.note=prds.remark", "--rename", "prds.note=prds.text");
        execute("CREATE SCHEMA prds CREATE TABLE note (id bigint)");
        project.entity("Note", "@Table(name = \"remark\", schema = \"prds\") public class Note { @Id Long id; }");
        assertRefused("""
                retort: The rename can be read in two ways
                  where:  --rename prds.note=prds.remark
                  found:  prds.note=prds.remark
                  next:   write the kind before it: table:, column:, sequence: or label:
                """, "diff", "--rename", "prds.note=prds.remark");
        assertThat(project.run("diff", "--rename", "column:prds.note=prds.remark")
                        .out())
                .contains("column prds.note (model.Prd.remark): name found note, wanted remark");
    }

    @Test
    void wantsAutogenerateForRenames() {
        assertRefused("""
                retort: --rename, --no-rename and --strict go with --autogenerate
                  next:   write op.renameColumn and its like into an empty migration yourself, or let \
                retort revision --autogenerate do it
                """, "revision", "--rename", "prds.note=prds.remark");
    }

    @Test
    void swapsNamesOnlyWhereItIsSaidNow() throws Exception {
        write("retort.renames", "prds.note = prds.title\nprds.title = prds.note\n");
        Result swapped = project.run("diff", "-v");
        assertThat(swapped.out()).isEqualTo("""
                No difference between the entities and the database.
                Not compared: rename prds.note=prds.title: the names change places, which only --rename can say, once
                Not compared: rename prds.title=prds.note: the names change places, which only --rename can say, once
                """);
    }
}
