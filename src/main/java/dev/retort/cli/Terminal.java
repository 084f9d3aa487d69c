package dev.retort.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a person can be asked. */
interface Terminal {

    /** The answer to a question; empty where nothing was typed. */
    Optional<String> ask(String question);

    /** The terminal that this process runs at; nothing in a pipe, a script or CI. */
    static Optional<Terminal> find() {
        return Optional.ofNullable(System.console())
                .filter(Terminal::isInteractive)
                .map(console -> question -> {
                    String line = console.readLine("%s", question);
                    return Optional.ofNullable(line).map(String::strip).filter(answer -> !answer.isEmpty());
                });
    }

    /** Whether what is written there is read at a terminal; where the system does not say it of one, both are as the console. */
    static boolean isAt(Channel channel) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + channel.descriptor()))
                    .toString();
            return target.matches("/dev/(pts/|tty|console).*");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return find().isPresent();
        }
    }

    /** From Java 22 on there may be a console without a terminal behind it, which it tells. */
    private static boolean isInteractive(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
