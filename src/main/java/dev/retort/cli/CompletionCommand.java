package dev.retort.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Teaches a shell the commands and options. */
@Command(
        name = "completion",
        description = "Prints what bash and zsh complete commands, options and their values with.",
        footer = {
            "",
            "Examples:",
            "  retort completion > ~/.local/share/bash-completion/completions/retort",
            "  retort completion > ~/.retort-completion   # then, in ~/.zshrc: source ~/.retort-completion"
        })
final class CompletionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(AutoComplete.bash(spec.root().name(), Errors.root(spec.commandLine())));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
