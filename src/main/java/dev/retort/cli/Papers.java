package dev.retort.cli;

import dev.retort.report.Paper;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/** What a command writes on: as wide as the terminal if it is one, and with the colours that are wanted there. */
final class Papers {

    /** When there are colours. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Papers() {}

    static Paper of(CommandLine command, Channel channel) {
        Paper paper = isTerminal(command, channel) ? Paper.ofWidth(width(command)) : Paper.PLAIN;
        return paper.coloured(isColoured(command, channel));
    }

    private static boolean isTerminal(CommandLine command, Channel channel) {
        return options(command).face().isTerminal(channel);
    }

    private static GlobalOptions options(CommandLine command) {
        return Errors.root(command).getCommand();
    }

    static boolean isColoured(CommandLine command, Channel channel) {
        return isColoured(options(command).color(), isTerminal(command, channel), System.getenv());
    }

    /** Whether there are colours, as the variables say that programs have in common. */
    static boolean isColoured(Color wanted, boolean isTerminal, Map<String, String> environment) {
        return switch (wanted) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && (!environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0")
                                || isTerminal
                                        && !environment
                                                .getOrDefault("CLICOLOR", "1")
                                                .equals("0")
                                        && !environment.getOrDefault("TERM", "").equals("dumb"));
        };
    }

    /** The columns of the terminal. */
    static int width(CommandLine command) {
        return Optional.ofNullable(System.getenv("COLUMNS"))
                .filter(columns -> columns.matches("[1-9]\\d{1,3}"))
                .map(Integer::valueOf)
                .orElseGet(() -> command.getCommandSpec().usageMessage().width());
    }
}
