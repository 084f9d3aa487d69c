package dev.retort.run;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** A connection whose transaction a migration cannot end, since a dry run leaves nothing behind. */
final class HeldConnection {

    private static final Set<String> ENDING = Set.of("commit", "close", "abort", "setAutoCommit");

    private HeldConnection() {}

    static Connection of(Connection connection) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            boolean rollsBackAll = method.getName().equals("rollback") && arguments == null;
            if (rollsBackAll || ENDING.contains(method.getName())) {
                throw new SQLException("A migration cannot " + method.getName()
                        + " the connection in a dry run; that is the runner's business");
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
