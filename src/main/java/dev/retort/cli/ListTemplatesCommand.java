package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.project.Template;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what {@code init} can prepare a project for. */
@Command(
        name = "list-templates",
        aliases = "list_templates",
        description = "Lists the kinds of project that init prepares.",
        footer = {"", "Examples:", "  retort list-templates", "  retort init --template list"})
final class ListTemplatesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        for (Template template : Retort.templates()) {
            spec.commandLine()
                    .getOut()
                    .println(Papers.of(spec.commandLine(), Channel.RESULTS)
                            .fitted(template.word() + "  " + template.meaning()));
        }
        return 0;
    }
}
