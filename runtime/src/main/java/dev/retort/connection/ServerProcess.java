package dev.retort.connection;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The process of the server that works for a connection. A pooler announces one of its own making to the driver, which the
 * runtime asks without depending on it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/protocol-flow.html">BackendKeyData</a>
 */
public final class ServerProcess {

    private static final String DRIVER = "org.postgresql.PGConnection";

    private ServerProcess() {}

    /** The process that answers now. */
    public static int of(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT pg_catalog.pg_backend_pid()");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    /** What the driver was told at the start; empty where the driver is another one. */
    public static OptionalInt announced(Connection connection) throws SQLException {
        Optional<Class<?>> driver = driver(connection);
        try {
            return driver.isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(
                            (int) driver.get().getMethod("getBackendPID").invoke(connection.unwrap(driver.get())));
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException unknown) {
            return OptionalInt.empty();
        }
    }

    /** Prepares no statements by name, which would stay behind in a session of the pool. */
    static void prepareNothing(Connection connection) throws SQLException {
        Optional<Class<?>> driver = driver(connection);
        try {
            if (driver.isPresent()) {
                driver.get().getMethod("setPrepareThreshold", int.class).invoke(connection.unwrap(driver.get()), 0);
            }
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException unknown) {
            throw new SQLException("the driver cannot be told to prepare nothing", unknown);
        }
    }

    private static Optional<Class<?>> driver(Connection connection) throws SQLException {
        Optional<Class<?>> type = Stream.of(
                        connection.getClass().getClassLoader(),
                        Thread.currentThread().getContextClassLoader())
                .flatMap(loader -> load(loader).stream())
                .findFirst();
        return type.isPresent() && connection.isWrapperFor(type.get()) ? type : Optional.empty();
    }

    private static Optional<Class<?>> load(ClassLoader loader) {
        try {
            return Optional.of(Class.forName(DRIVER, false, loader));
        } catch (ClassNotFoundException elsewhere) {
            return Optional.empty();
        }
    }
}
