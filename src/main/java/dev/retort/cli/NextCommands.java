package dev.retort.cli;

import dev.retort.doctor.Finding;
import dev.retort.problem.Problem;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** Puts {@code -n NAME} into the commands that messages tell to run, where this one was run with it. */
final class NextCommands {

    private final Optional<String> name;
    private final Pattern command;

    private NextCommands(Optional<String> name, Pattern command) {
        this.name = name;
        this.command = command;
    }

    static NextCommands of(CommandLine commandLine) {
        CommandLine root = Errors.root(commandLine);
        String names = String.join("|", root.getSubcommands().keySet());
        return new NextCommands(
                ((GlobalOptions) root.getCommand()).name(), Pattern.compile("\\bretort (?=(" + names + ")\\b)"));
    }

    String in(String text) {
        return name.map(value -> command.matcher(text).replaceAll(Matcher.quoteReplacement("retort -n " + value + " ")))
                .orElse(text);
    }

    Problem in(Problem problem) {
        return new Problem(
                problem.what(),
                problem.facts(),
                problem.next().stream().map(this::in).toList());
    }

    Finding in(Finding finding) {
        return new Finding(
                finding.kind(),
                in(finding.problem()),
                finding.commands().stream().map(this::in).toList());
    }
}
