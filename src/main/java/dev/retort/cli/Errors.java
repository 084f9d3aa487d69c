package dev.retort.cli;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.problem.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns exceptions into messages and exit codes. */
final class Errors {

    static final int FOUND_SOMETHING = 1;
    static final int USAGE = 2;
    static final int FAILED = 3;

    private Errors() {}

    /** A mistake on the command line. */
    static int usage(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        String help = command.getCommandSpec().qualifiedName() + " --help";
        print(command, new Misspelling(mistake).problem().next(help));
        return USAGE;
    }

    /** A failure while a command ran. */
    static int execution(Exception failure, CommandLine command, ParseResult arguments) {
        if (failure instanceof RetortException expected) {
            print(command, expected.problem());
        } else {
            print(command, unexpected(failure));
        }
        if (((GlobalOptions) root(command).getCommand()).wantsStackTrace()) {
            failure.printStackTrace(command.getErr());
        }
        return failure instanceof UsageException ? USAGE : FAILED;
    }

    private static Problem unexpected(Exception failure) {
        return Problem.of("An error that Retort did not foresee")
                .found(failure.toString())
                .next("run the command again with --stacktrace, and report both outputs");
    }

    /** A problem on stderr. */
    static void print(CommandLine command, Problem problem) {
        Face face = ((GlobalOptions) root(command).getCommand()).face();
        face.tell(NextCommands.of(command).in(problem), Papers.of(command, Channel.NOTES), command.getErr());
    }

    static CommandLine root(CommandLine command) {
        return command.getParent() == null ? command : root(command.getParent());
    }
}
