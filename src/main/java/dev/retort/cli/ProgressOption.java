package dev.retort.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option {@code --progress}. */
final class ProgressOption {

    /** How to tell what a run is at. */
    enum Form {
        AUTO,
        BAR,
        LINES,
        JSON,
        NONE;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--progress",
            paramLabel = "FORM",
            defaultValue = "auto",
            description =
                    "How to show on stderr what takes long: bar, lines, json (every event of the run as an object on"
                            + " a line), none; by default a bar at a terminal, and lines elsewhere.")
    private Form form;

    /** Who hears of a run of this command. */
    RunProgress listener(RetortCommand command) {
        if (command.options().isQuiet()) {
            return new RunProgress(command.out(), line -> {}, ProgressView.NONE);
        }
        return form == Form.JSON
                ? new RunEvents(command.out(), command.err())
                : new RunProgress(command.out(), command::progress, view(command));
    }

    private ProgressView view(RetortCommand command) {
        return switch (form) {
            case AUTO ->
                command.options().face().isTerminal(Channel.NOTES)
                        ? bars(command)
                        : new ProgressLines(command::progress);
            case BAR -> bars(command);
            case LINES -> new ProgressLines(command::progress);
            case JSON, NONE -> ProgressView.NONE;
        };
    }

    private static ProgressView bars(RetortCommand command) {
        return new ProgressBars(command.err(), Papers.width(command.commandLine()));
    }
}
