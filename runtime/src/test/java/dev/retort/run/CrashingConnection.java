package dev.retort.run;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A connection whose process ends before its N-th message to the server: every statement, commit, rollback and change of
 * autocommit counts as one.
 */
final class CrashingConnection {

    /** What a killed process is to its own code: nothing catches it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private CrashingConnection() {}

    /** @param end ends the process, or plays its end */
    static Connection of(Connection connection, int message, Runnable end) {
        return of(connection, message, end, new AtomicInteger());
    }

    static Connection of(Connection connection, int message, Runnable end, AtomicInteger messages) {
        Runnable counted = () -> {
            if (messages.incrementAndGet() == message) {
                end.run();
            }
        };
        InvocationHandler handler = (proxy, method, arguments) -> {
            switch (method.getName()) {
                case "commit", "rollback", "setAutoCommit" -> counted.run();
                default -> {}
            }
            Object result = invoke(connection, method, arguments);
            if (result instanceof PreparedStatement prepared) {
                return statement(PreparedStatement.class, prepared, counted);
            }
            return result instanceof Statement plain ? statement(Statement.class, plain, counted) : result;
        };
        return proxy(Connection.class, handler);
    }

    private static <T extends Statement> T statement(Class<T> type, T statement, Runnable counted) {
        return proxy(type, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                counted.run();
            }
            return invoke(statement, method, arguments);
        });
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(CrashingConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
