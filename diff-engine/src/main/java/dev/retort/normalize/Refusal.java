package dev.retort.normalize;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the server's errors mean.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">Error codes</a>
 */
final class Refusal {

    /** Not supported, data, transaction control, dependencies, syntax and names, configuration, limits, functions. */
    private static final Set<String> OF_STATEMENT = Set.of("0A", "22", "2B", "2F", "38", "39", "42", "54", "P0");

    private static final String RESOURCES = "53";
    private static final String UNDEFINED_TABLE = "42P01";

    private Refusal() {}

    /** Whether the statements are to blame, rather than the server or the connection. */
    static boolean blamesStatement(SQLException failure) {
        return OF_STATEMENT.contains(errorClass(failure));
    }

    /** Whether fewer statements at a time may succeed. */
    static boolean isExhaustion(SQLException failure) {
        return errorClass(failure).equals(RESOURCES);
    }

    /** Whether a relation that does not exist is to blame, such as a sequence that is yet to be made. */
    static boolean lacksRelation(SQLException failure) {
        return UNDEFINED_TABLE.equals(cause(failure).getSQLState());
    }

    private static String errorClass(SQLException failure) {
        String state = cause(failure).getSQLState();
        return state == null || state.length() < 2 ? "" : state.substring(0, 2);
    }

    /** The server's message, without its position in a statement that nobody wrote. */
    static String reason(SQLException failure) {
        String message = String.valueOf(cause(failure).getMessage());
        return message.lines()
                .filter(line -> !line.strip().startsWith("Position:"))
                .collect(Collectors.joining("\n"))
                .replaceFirst("^ERROR: ", "");
    }

    /** The driver wraps the server's error of a batch. */
    private static SQLException cause(SQLException failure) {
        return failure instanceof BatchUpdateException && failure.getNextException() != null
                ? failure.getNextException()
                : failure;
    }
}
