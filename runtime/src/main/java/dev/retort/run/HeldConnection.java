package dev.retort.run;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** A connection whose transaction only the runner ends. */
final class HeldConnection {

    private static final Set<String> ENDING = Set.of("commit", "close", "abort", "setAutoCommit");

    private HeldConnection() {}

    /** For a migration, whose work is committed together with its row in the version table or not at all. */
    static Connection of(Connection connection) {
        return of(
                connection,
                "%s is not for a migration: Retort ends the transaction, together with the row in the version table");
    }

    /** @param refusal what is said of a call that would end the transaction, with {@code %s} for its name */
    static Connection of(Connection connection, String refusal) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            boolean rollsBackAll = method.getName().equals("rollback") && arguments == null;
            if (rollsBackAll || ENDING.contains(method.getName())) {
                throw new SQLException(refusal.formatted(method.getName()));
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return (Connection) Proxy.newProxyInstance(
                HeldConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }
}
