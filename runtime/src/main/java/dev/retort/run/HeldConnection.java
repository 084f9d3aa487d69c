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

    /** For a migration that is tried: a dry run leaves nothing behind. */
    static Connection of(Connection connection) {
        return of(connection, "A migration cannot %s the connection in a dry run; that is the runner's business");
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
