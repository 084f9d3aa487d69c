package dev.retort.cli;

import dev.retort.config.Configuration;
import dev.retort.demo.Demo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows the whole loop. */
@Command(
        name = "demo",
        description = "Copies an example project into a directory and goes through the whole loop with it: entities,"
                + " migration class, embedded PostgreSQL and back. The directory stays to go on with.",
        footer = {"", "Examples:", "  retort demo", "  retort demo try-retort"})
final class DemoCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = "retort-demo",
            description = "An empty or new directory; by default retort-demo.")
    private Path directory;

    @Override
    public Integer call() {
        Path target = main.face().directory().resolve(directory).normalize();
        return Demo.run(target, this::tool, spec.commandLine().getOut());
    }

    private int tool(Path project, List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("--config", project.resolve(Configuration.FILE_NAME).toString()));
        // whatever DATABASE_URL says, the demo must not touch a database of the user's
        all.addAll(List.of("-D", "url=embedded", "--color", main.color().name()));
        return Main.run(spec.commandLine().getOut(), spec.commandLine().getErr(), all.toArray(String[]::new));
    }
}
