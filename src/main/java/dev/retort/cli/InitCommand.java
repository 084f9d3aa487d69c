package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.project.Template;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prepares a project. */
@Command(
        name = "init",
        description = "Prepares the project in this directory: writes retort.properties and adds the runtime, which"
                + " migrations are written against, to pom.xml.",
        footer = {"", "Examples:", "  retort init", "  retort init --template list"})
final class InitCommand implements Callable<Integer> {

    @Option(
            names = {"-t", "--template"},
            paramLabel = "NAME",
            defaultValue = "maven",
            description = "The kind of project: maven, or list for one without a build tool. By default maven.")
    private String template;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Retort.init(main.face().directory(), Template.named(template))
                .messages()
                .forEach(out::println);
        out.println(main.face().worded("Next: retort revision --autogenerate -m \"first\""));
        return 0;
    }
}
