package dev.retort.environment;

import java.util.List;

/**
 * A call of a static method of the project's own, as it is written into a migration: {@code Types.money(2)}, its class
 * imported.
 *
 * @param className the class's full name, {@code com.acme.Types}
 * @param method the method's name
 * @param arguments texts, numbers and other values that have a form in Java
 */
public record JavaCall(String className, String method, List<Object> arguments) {

    public JavaCall {
        arguments = List.copyOf(arguments);
    }

    public static JavaCall of(String className, String method, Object... arguments) {
        return new JavaCall(className, method, List.of(arguments));
    }
}
