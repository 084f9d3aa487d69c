package dev.retort.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The lines of each command's help below "Examples:". */
final class HelpExamples {

    private HelpExamples() {}

    static Stream<String> commands() {
        return new CommandLine(new Main())
                .getSubcommands().values().stream()
                        .map(CommandLine::getCommandName)
                        .distinct();
    }

    /** The examples of a command, indented as they are printed. */
    static List<String> of(String command) {
        String[] footer = new CommandLine(new Main())
                .getSubcommands()
                .get(command)
                .getCommandSpec()
                .usageMessage()
                .footer();
        return Arrays.stream(footer)
                .dropWhile(line -> !line.equals("Examples:"))
                .skip(1)
                .toList();
    }
}
