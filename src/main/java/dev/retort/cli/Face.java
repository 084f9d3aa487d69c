package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.problem.Problem;
import dev.retort.report.Ink;
import dev.retort.report.Paper;
import dev.retort.report.ProblemReport;
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

    /** Whether somebody reads there at a terminal, which has a width, colours, and lines that can be drawn anew. */
    default boolean isTerminal(Channel channel) {
        return Terminal.isAt(channel);
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
    default void tell(Problem problem, Paper paper, PrintWriter err) {
        Problem named = new Problem("retort: " + problem.what(), problem.facts(), problem.next());
        err.println(ProblemReport.text(named, Ink.WRONG, paper));
        err.flush();
    }
}
