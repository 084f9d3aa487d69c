package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of a command's help: each is understood, and runs, on a project with four revisions. */
@ExtendWith(PostgresExtension.class)
class ExamplesPostgresTest {

    /** An editor in the foreground; a whole loop with Maven. Both have tests of their own. */
    private static final Set<String> NOT_RUN = Set.of("edit", "demo");

    private static final Set<String> COMPARING = Set.of("revision", "check", "diff", "doctor");
    /** What each example needs a new project for. */
    private static final Set<String> WRITING = Set.of("init", "revision", "merge", "upgrade", "downgrade", "stamp");

    private static final Set<String> OF_TWO_HEADS = Set.of("merge", "heads", "branches");

    @TempDir
    private Path directory;

    static Stream<String> commands() {
        return HelpExamples.commands();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommandHasExamplesThatAreUnderstood(String command) {
        List<String> examples = HelpExamples.of(command);
        assertThat(examples).hasSizeBetween(2, 5).allMatch(line -> line.matches("  (\\w+=\\w+ )?retort \\S.*"));
        assertThat(examples.get(0)).startsWith("  retort " + command);
        for (String example : examples) {
            assertThatCode(() -> Main.commandLine(Face.COMMAND_LINE).parseArgs(words(example)))
                    .as(example)
                    .doesNotThrowAnyException();
        }
    }

    /** The example's words, up to what only a shell reads. */
    private static String[] words(String example) {
        return Guide.arguments(example.substring(example.indexOf("retort ")).replaceFirst(" [>#] ?.*", ""));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachExampleRuns(String command, TestDatabase database) throws IOException {
        if (NOT_RUN.contains(command)) {
            return;
        }
        Path place = null;
        for (String example : HelpExamples.of(command)) {
            String[] words = words(example);
            if (place == null || WRITING.contains(words[0])) {
                place = Files.createTempDirectory(directory, command);
                prepare(words[0], place, database);
            }
            Result result = run(place, words);
            assertThat(result.status())
                    .as(example + "\n" + result.out() + result.err())
                    .isIn(expected(words[0]));
        }
    }

    /** What compares finds something here, which is an answer too. */
    private static List<Integer> expected(String command) {
        return List.of("check", "doctor").contains(command) ? List.of(1) : List.of(0);
    }

    private static Result run(Path place, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Face face = new Face() {
            @Override
            public Path directory() {
                return place;
            }
        };
        int status = Main.run(face, new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new Result(status, out.toString(), err.toString());
    }

    private void prepare(String command, Path place, TestDatabase database) throws IOException {
        if (command.equals("init")) {
            Files.writeString(place.resolve("pom.xml"), "<project><dependencies></dependencies></project>");
            return;
        }
        TestProject project = new TestProject(place, database.uri())
                .properties(
                        "url = " + database.uri(),
                        "scratch_url = " + database.uri(),
                        "entities.packages = model",
                        "entities.classpath = classes",
                        "migrations.directory = sources",
                        "migrations.package = migrations");
        if (COMPARING.contains(command)) {
            project.entity("Prd", "@Table(name = \"prds\") public class Prd { @Id Long id; Double rating; }");
        }
        revision(project, "0000", "", "prds");
        revision(project, "a1b2", "0000", "meetings");
        revision(project, "3f1c", "a1b2", "billing");
        revision(project, "9ab2", OF_TWO_HEADS.contains(command) ? "a1b2" : "3f1c", "search");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(jar(place)))) {
            jar.finish();
        }
        if (!OF_TWO_HEADS.contains(command)) {
            place(place, "upgrade", "head");
        }
        if (command.equals("upgrade")) {
            place(place, "downgrade", "3f1c");
        }
    }

    private static Path jar(Path place) throws IOException {
        return Files.createDirectories(place.resolve("target")).resolve("app.jar");
    }

    private static void place(Path place, String... words) {
        Result result = run(place, words);
        assertThat(result.status()).as(result.out() + result.err()).isZero();
    }

    private static void revision(TestProject project, String id, String follows, String table) {
        project.migration(
                "R_" + id,
                "id = \"" + id + "\"" + (follows.isEmpty() ? "" : ", downRevision = \"" + follows + "\""),
                "op.createTable(\"" + table + "\", column(\"id\", bigint()).notNull(), primaryKey(\"id\"));",
                "op.dropTable(\"" + table + "\");");
    }
}
