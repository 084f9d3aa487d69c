package dev.retort.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole loop on the example, each command printed before what it prints. */
public final class Demo {

    private static final String MIGRATIONS = "src/main/java/com/acme/meetings/migrations";

    /** Runs a command of the tool's in a project and gives its exit code. */
    public interface Tool {
        int run(Path project, List<String> arguments);
    }

    private final ExampleProject project;
    private final Tool tool;
    private final PrintWriter out;
    private int status;

    private Demo(ExampleProject project, Tool tool, PrintWriter out) {
        this.project = project;
        this.tool = tool;
        this.out = out;
    }

    /** Copies the example and goes through it; stops at the first command that fails and gives its exit code. */
    public static int run(Path directory, Tool tool, PrintWriter out) {
        Demo demo = new Demo(ExampleProject.copyTo(directory), tool, out);
        demo.say("The example 'meetings' is in " + directory + ": three entities, no migration yet.");
        demo.first();
        demo.second();
        demo.end();
        return demo.status;
    }

    /**
     * Copies the example without going through it.
     *
     * @throws dev.retort.problem.UsageException if the directory is there and not empty
     */
    public static void copyTo(Path directory) {
        ExampleProject.copyTo(directory);
    }

    private void first() {
        command("revision", "--autogenerate", "-m", "create meetings, prds and tasks");
        showNewest();
        command("upgrade", "head");
        command("check");
    }

    private void second() {
        if (status != 0) {
            return;
        }
        say("Now the entities change. In Prd.java:\n\n" + project.addRating().stripTrailing());
        say("And a new entity: " + project.directory().relativize(project.addNotification()));
        command("revision", "--autogenerate", "-m", "add rating and notifications");
        showNewest();
        command("upgrade", "head");
        command("downgrade", "-1");
        command("upgrade", "head");
        command("history");
        command("current");
        command("check");
    }

    private void end() {
        if (status == 0) {
            say("That was the whole loop. Go on in " + project.directory()
                    + ": change an entity, then use the same commands.");
        }
    }

    private void say(String text) {
        out.println("\n# " + text.replace("\n", "\n  "));
    }

    private void command(String... arguments) {
        if (status == 0) {
            out.println("\n$ retort " + Stream.of(arguments).map(Demo::quoted).collect(Collectors.joining(" ")));
            status = tool.run(project.directory(), List.of(arguments));
            out.flush();
        }
    }

    private static String quoted(String argument) {
        return argument.contains(" ") ? '"' + argument + '"' : argument;
    }

    private void showNewest() {
        if (status != 0) {
            return;
        }
        try (Stream<Path> files = Files.list(project.directory().resolve(MIGRATIONS))) {
            Path newest = files.max(
                            Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .orElseThrow();
            out.println("\n$ cat " + project.directory().relativize(newest));
            out.print(Files.readString(newest));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
