package dev.retort.codegen;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Code that is never broken: a literal, a name, a constant.
 *
 * @param before text before the type
 * @param type a type to import
 * @param text the text behind it
 */
record Atom(String before, Optional<ClassName> type, String text) implements Expression {

    /** Code without types in it. */
    static Atom of(String code) {
        return new Atom("", Optional.empty(), code);
    }

    /** A constant of an enum, its type imported. */
    static Atom of(Enum<?> constant) {
        return ofType(constant.getDeclaringClass(), "." + constant.name());
    }

    /** A type, imported, and what follows it: {@code .NaN}, {@code ::stream}. */
    static Atom ofType(Class<?> type, String text) {
        return ofType(ClassName.get(type), text);
    }

    static Atom ofType(ClassName type, String text) {
        return new Atom("", Optional.of(type), text);
    }

    /** An annotation's member: the lone value, or several in braces. */
    static Atom annotationMember(String name, List<String> values) {
        String literals = values.stream().map(JavaString::quoted).collect(Collectors.joining(", "));
        return of(name + " = " + (values.size() == 1 ? literals : "{" + literals + "}"));
    }

    @Override
    public void write(Code code) {
        if (type.isPresent()) {
            code.add(before).add(type.get());
        }
        code.add(text);
    }

    @Override
    public int width() {
        int typeWidth = type.isPresent()
                ? before.length() + String.join(".", type.get().simpleNames()).length()
                : 0;
        return typeWidth + text.length();
    }

    @Override
    public boolean multiline() {
        return false;
    }

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public void constants(Consumer<String> consumer) {
        consumer.accept(text);
    }
}
