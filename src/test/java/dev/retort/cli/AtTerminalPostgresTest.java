package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The command at a pseudo-terminal, which {@code script} (util-linux) makes. */
@ExtendWith(PostgresExtension.class)
class AtTerminalPostgresTest {

    private static final String ESCAPE = "\u001b[";

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void prepare(TestDatabase database) {
        project = new TestProject(directory, database.uri())
                .migration(
                        "First",
                        "id = \"a1\"",
                        "op.createTable(\"t\", column(\"id\", bigint()).notNull(), primaryKey(\"id\"));",
                        "op.dropTable(\"t\");")
                .migration(
                        "Second",
                        "id = \"b222\", downRevision = \"a1\"",
                        "op.execute(\"select 1\");",
                        "op.execute(\"select 1\");")
                .entity("T", "@Table(name = \"t\") public class T { @Id Long id; @Column(length = 10) String name; }");
        assertThat(project.run("upgrade", "head").status()).isZero();
    }

    /** What the terminal gets from a shell command in which {@code retort} is the tool. */
    private String shown(String command, Map<String, String> variables) throws IOException, InterruptedException {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "script"))),
                "there is no script (util-linux), which makes a terminal");
        String retort = Stream.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName())
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
        ProcessBuilder builder = new ProcessBuilder(
                        List.of("script", "-qec", command.replace("retort", retort), "/dev/null"))
                .directory(directory.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv("PATH"));
        builder.environment().put("TERM", "xterm");
        builder.environment().putAll(variables);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text.replace("\r\n", "\n");
    }

    @Test
    void aTerminalGetsColoursAndLinesOfItsWidth() throws IOException, InterruptedException {
        assertThat(shown("retort history -i; retort check; retort show nothing", Map.of("COLUMNS", "60")))
                .isEqualTo("""
                a1     -> \u001b[33mb222\u001b[0m \u001b[36m(head)\u001b[0m \u001b[32;1m(current)\u001b[0m  Message of Second
                <base> -> \u001b[33ma1\u001b[0m                     Message of First
                1 difference between the entities and the database:
                  \u001b[32mcolumn t.name (model.T.name): missing in the database,\u001b[0m
                      \u001b[32mwanted character varying(10)\u001b[0m
                retort: retort revision --autogenerate -m "…" writes them
                    into a migration
                \u001b[31;1mretort: No revision or branch is called 'nothing', and no id\u001b[0m
                    \u001b[31;1mbegins so\u001b[0m
                  \u001b[36mnext:\u001b[0m   retort history shows all revisions
                """);
    }

    @Test
    void filesPipesAndJsonGetNone() throws IOException, InterruptedException {
        assertThat(shown(
                        "retort show nothing 2>err; retort history >out; retort check -q | cat;"
                                + " retort history --format json; NO_COLOR=1 retort history",
                        Map.of("COLUMNS", "60")))
                .contains("  column t.name (model.T.name): missing in the database, wanted character varying(10)\n")
                .contains("\"id\" : \"b222\"")
                .endsWith("<base> -> a1           Message of First\n")
                .doesNotContain(ESCAPE);
        assertThat(Files.readString(directory.resolve("err")))
                .startsWith("retort: No revision or branch is called 'nothing', and no id begins so\n")
                .doesNotContain(ESCAPE);
        assertThat(Files.readString(directory.resolve("out"))).isEqualTo("""
                a1 -> b222 (head), Message of Second
                <base> -> a1, Message of First
                """);
    }
}
