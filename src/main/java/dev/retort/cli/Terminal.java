package dev.retort.cli;

import java.io.Console;
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
