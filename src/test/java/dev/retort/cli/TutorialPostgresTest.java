package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tutorial, followed: its files written, its commands run, and all that is shown compared with the page.
 * {@code -Dretort.goldens=write} writes what was shown into the page.
 */
@ExtendWith(PostgresExtension.class)
class TutorialPostgresTest implements Tutorial.Reader {

    private static final Path PAGE = Guide.directory().resolve("tutorial.md");
    private static final String HOME = "/home/me/meetings";

    @TempDir
    private Path directory;

    /** What the variables of {@code retort.properties} stand for here. */
    private Map<String, String> variables;

    @Test
    void isAsItSays(TestDatabase development, TestDatabase production) throws IOException {
        variables = Map.of(
                "${DATABASE_URL:embedded}", development.uri(),
                "${PRODUCTION_URL}", production.uri(),
                "entities.classpath = auto", "entities.classpath = target/classes\nscratch_url = " + development.uri());
        String page = Tutorial.read(PAGE);
        Tutorial tutorial = new Tutorial(page);
        String followed = tutorial.followed(this);
        if ("write".equals(System.getProperty("retort.goldens"))) {
            Files.writeString(PAGE, followed);
        }
        assertThat(tutorial.commands()).isEqualTo(34);
        assertThat(Tutorial.comparable(followed)).isEqualTo(Tutorial.comparable(Tutorial.read(PAGE)));
    }

    @Override
    public void write(String file, String text) {
        try {
            Files.createDirectories(directory.resolve(file).getParent());
            Files.writeString(directory.resolve(file), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (file.endsWith(".java")) {
            compile();
        }
        if (file.endsWith(".sh")) {
            text.lines().filter(line -> line.startsWith("retort ")).forEach(this::run);
        }
    }

    @Override
    public void add(String file, String text) {
        write(file, Tutorial.read(directory.resolve(file)) + text);
        setVariables();
    }

    /** The file as if the variables were set. */
    private void setVariables() {
        String text = Tutorial.read(directory.resolve("retort.properties"));
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            text = text.replace(variable.getKey(), variable.getValue());
        }
        write("retort.properties", text);
    }

    @Override
    public void fill(String method, String ending, String statement) {
        Path file = find(ending);
        String source = Tutorial.read(file);
        String filled = source.replaceFirst(
                "(void " + method + "\\(Operations op\\) \\{)", "$1\n        " + Matcher.quoteReplacement(statement));
        assertThat(filled).isNotEqualTo(source);
        write(directory.relativize(file).toString(), filled);
    }

    @Override
    public String migration(String ending) {
        return Tutorial.read(find(ending));
    }

    private Path find(String ending) {
        return sources().stream()
                .filter(file -> file.toString().endsWith("_" + ending))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> sources() {
        try (Stream<Path> files = Files.walk(directory.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What Maven does. */
    private void compile() {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                directory.resolve("target/classes").toString()));
        sources().forEach(source -> arguments.add(source.toString()));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }

    /** Nobody types two revisions in one second, whose order would be that of their ids. */
    private static void awaitNextSecond() {
        try {
            Thread.sleep(1000 - System.currentTimeMillis() % 1000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String run(String line) {
        if (line.matches("(mkdir|export) .*")) {
            return "";
        }
        if (line.startsWith("mvn ")) {
            compile();
            return "";
        }
        assertThat(line).startsWith("retort ");
        String[] parts = line.split("; echo \\$\\?$| > ");
        StringWriter shown = new StringWriter();
        PrintWriter terminal = new PrintWriter(shown, true);
        awaitNextSecond();
        int status = Main.run(new Here(), terminal, terminal, Guide.arguments(parts[0]));
        if (line.endsWith(" echo $?")) {
            terminal.println(status);
        } else {
            assertThat(status).as(line + "\n" + shown).isZero();
        }
        if (parts[0].equals("retort init")) {
            setVariables();
        }
        return line.contains(" > ") ? "" : presentable(shown.toString());
    }

    /** The user's directory and name in place of those here. */
    private String presentable(String text) {
        return text.replace(directory.toString(), HOME).replaceAll("\\bby \\S+ \\(\\S+\\)", "by me (me@laptop)");
    }

    /** Somebody in the project's directory, at something that is no terminal. */
    private final class Here implements Face {

        @Override
        public Path directory() {
            return directory;
        }

        @Override
        public boolean isTerminal(Channel channel) {
            return false;
        }
    }
}
