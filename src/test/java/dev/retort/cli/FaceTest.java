package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Retort;
import dev.retort.config.Configuration;
import dev.retort.problem.Problem;
import dev.retort.report.Paper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands run through a program that knows the project and has words of its own. */
class FaceTest {

    @TempDir
    private Path directory;

    private final List<Problem> told = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theProjectIsTheOneThatTheFaceKnows() {
        new TestProject(directory, "embedded")
                .migration("R1", "id = \"a1b2c3d4e5f6\"", "", "")
                .write("settings.xml", "");
        assertThat(run(Map.of("migrations.directory", "sources"), "heads")).isZero();
        assertThat(out.toString()).contains("a1b2c3d4e5f6");
    }

    @Test
    void aProblemIsToldInTheWordsOfTheFace() {
        int status = run(Map.of(), "upgrade", "--sql", "--dry-run", "head");
        assertThat(status).isEqualTo(2);
        assertThat(told).extracting(Problem::text).containsExactly("""
                --sql asks no database, and --dry-run tries on one
                  next:   LEAVE OUT ONE OF THEM""");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void anUnknownKeyIsLookedForWhereTheFaceHasIt() {
        assertThat(run(Map.of("lock_wiat", "1s"), "heads")).isEqualTo(2);
        assertThat(told.get(0).facts().get(0).text())
                .isEqualTo(directory.resolve("settings.xml").toString());
    }

    private int run(Map<String, String> settings, String... arguments) {
        Face face = new Face() {
            @Override
            public Optional<Retort> project(Consumer<String> progress) {
                return Optional.of(Retort.load(
                        Configuration.of(directory.resolve("settings.xml"), Optional.empty(), settings), progress));
            }

            @Override
            public Problem worded(Problem problem) {
                return new Problem(
                        problem.what(),
                        problem.facts(),
                        problem.next().stream().map(String::toUpperCase).toList());
            }

            @Override
            public void tell(Problem problem, Paper paper, PrintWriter writer) {
                told.add(problem);
            }
        };
        return Main.run(face, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
