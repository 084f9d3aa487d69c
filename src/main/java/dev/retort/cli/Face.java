package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.problem.Problem;
import dev.retort.report.Printable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What somebody runs the commands through: the command line itself, or a program that knows the project already, such as
 * a build tool. Commands parse, work and print in the same way for all of them.
 */
public interface Face {

    /** The command line in a process of its own. */
    Face COMMAND_LINE = new Face() {};

    /** Where relative paths in options begin. */
    default Path directory() {
        return Path.of("").toAbsolutePath();
    }

    /**
     * The project; nothing where it is what the options say.
     *
     * @param progress hears of what takes long, a line each
     */
    default Optional<Retort> project(Consumer<String> progress) {
        return Optional.empty();
    }

    /** Whether what is not a result goes to a terminal, where a line can be drawn anew; a log gets whole lines. */
    default boolean isTerminal() {
        return Terminal.find().isPresent();
    }

    /** A text for people in which commands, options and keys are said as one writes them here. */
    default String worded(String text) {
        return text;
    }

    /** A problem in the same way. */
    default Problem worded(Problem problem) {
        return problem;
    }

    /** Tells what is wrong. */
    default void tell(Problem problem, PrintWriter err) {
        err.println("retort: " + Printable.lines(problem.text()));
        err.flush();
    }
}
