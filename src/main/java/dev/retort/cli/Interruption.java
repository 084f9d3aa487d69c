package dev.retort.cli;

import dev.retort.problem.Problem;
import dev.retort.run.RunStep;
import java.util.function.Supplier;

/**
 * What is said when the process is told to end (Ctrl-C, SIGTERM) while it runs migrations. Nothing else is done then: the end
 * of the session is what rolls back, and Java code that loops cannot be stopped from outside.
 */
final class Interruption {

    private static final System.Logger LOG = System.getLogger(Interruption.class.getName());

    private Interruption() {}

    /** Runs migrations, and speaks up if the process is told to end meanwhile. */
    static <T> T told(RunCommand command, RunProgress listener, Supplier<T> run) {
        Thread hook = new Thread(() -> tell(command, listener), "retort-interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return run.get();
        } finally {
            forget(hook);
        }
    }

    private static void tell(RunCommand command, RunProgress listener) {
        listener.close();
        Problem problem = listener.present().map(Interruption::during).orElseGet(Interruption::between);
        Errors.print(
                command.commandLine(), problem.next("run retort " + command.name() + " again; it goes on from there"));
    }

    private static Problem during(RunStep step) {
        return Problem.of("Interrupted during the " + step.direction().word() + " of revision "
                        + step.revision().id() + " (" + step.revision().message() + ")")
                .where(step.revision().location())
                .with("state", "the server rolls back what was not committed; nothing is left half done");
    }

    private static Problem between() {
        return Problem.of("Interrupted while no migration was running")
                .with("state", "the database has what was told as done, and nothing of what follows");
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            LOG.log(System.Logger.Level.DEBUG, "the process is ending, and has been told of it", ending);
        }
    }
}
