package dev.retort.cli;

import dev.retort.doctor.Finding;
import dev.retort.problem.Problem;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;

/**
 * Says the commands that messages tell to run as the face writes them, with {@code -n NAME} where this one was run with
 * it.
 */
final class NextCommands {

    private final Face face;
    private final Optional<String> name;
    private final Pattern command;

    private NextCommands(Face face, Optional<String> name, Pattern command) {
        this.face = face;
        this.name = name;
        this.command = command;
    }

    static NextCommands of(CommandLine commandLine) {
        CommandLine root = Errors.root(commandLine);
        String names = String.join("|", root.getSubcommands().keySet());
        GlobalOptions options = root.getCommand();
        return new NextCommands(options.face(), options.name(), Pattern.compile("\\bretort (?=(" + names + ")\\b)"));
    }

    String in(String text) {
        return face.worded(named(text));
    }

    Problem in(Problem problem) {
        return face.worded(new Problem(
                problem.what(),
                problem.facts(),
                problem.next().stream().map(this::named).toList()));
    }

    private String named(String text) {
        return name.map(value -> command.matcher(text).replaceAll(Matcher.quoteReplacement("retort -n " + value + " ")))
                .orElse(text);
    }

    Finding in(Finding finding) {
        return new Finding(
                finding.kind(),
                in(finding.problem()),
                finding.commands().stream().map(this::in).toList());
    }
}
