package dev.retort.boot.command;

import dev.retort.problem.RetortException;
import dev.retort.problem.UsageException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;

/** The command, run when the context is complete and before anything in it is started. */
final class ApplicationCommand implements SmartInitializingSingleton {

    private static final String TOOL = "dev.retort.Retort";
    private static final int USAGE = 2;
    private static final int FAILED = 3;

    private final String command;
    private final ConfigurableApplicationContext context;
    private final PrintWriter out = utf8(FileDescriptor.out);
    private final PrintWriter err = utf8(FileDescriptor.err);

    ApplicationCommand(String command, ConfigurableApplicationContext context) {
        this.command = command;
        this.context = context;
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    @Override
    public void afterSingletonsInstantiated() {
        throw new CommandDone(status());
    }

    private int status() {
        try {
            return ClassUtils.isPresent(TOOL, context.getClassLoader())
                    ? new ToolCommands(context).run(command, out, err)
                    : new RuntimeCommands(context, out).run(command);
        } catch (RuntimeException failure) {
            RetortException expected = expected(failure).orElseThrow(() -> failure);
            err.println("retort: " + expected.problem().text());
            return expected instanceof UsageException ? USAGE : FAILED;
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** A refusal, which may have come out of the making of a bean. */
    private static Optional<RetortException> expected(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RetortException refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }
}
