package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.config.Configuration;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What every subcommand has: the global options, its writers, the project. */
abstract class RetortCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    /** The command's work with the project open. */
    abstract int run(Retort retort);

    @Override
    public Integer call() {
        try (Retort retort = Retort.load(configuration(), this::progress)) {
            return run(retort);
        }
    }

    Configuration configuration() {
        return Configuration.load(main.config(), workingDirectory(), main.overrides());
    }

    static Path workingDirectory() {
        return Path.of("").toAbsolutePath();
    }

    GlobalOptions options() {
        return main;
    }

    /** Results go here. */
    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Questions go here, and everything else that is no result. */
    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Everything else goes here. */
    void progress(String line) {
        if (!main.isQuiet()) {
            spec.commandLine().getErr().println("retort: " + line);
        }
    }

    void print(String result) {
        if (!result.isEmpty()) {
            out().println(result);
        }
    }
}
