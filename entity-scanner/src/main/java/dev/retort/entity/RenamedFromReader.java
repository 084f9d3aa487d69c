package dev.retort.entity;

import java.beans.Introspector;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code @RenamedFrom} by its name: the annotation is the application's, of whatever version and class loader.
 */
final class RenamedFromReader {

    private static final String ANNOTATION = "dev.retort.annotation.RenamedFrom";

    private RenamedFromReader() {}

    /** A class of the application; a dynamic entity has none. */
    static Optional<Class<?>> load(String name, ClassLoader loader) {
        try {
            return name == null ? Optional.empty() : Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException dynamic) {
            return Optional.empty();
        }
    }

    static List<String> ofClass(Class<?> type) {
        return names(type);
    }

    /** The names on the attribute at the end of a path such as {@code address.city}. */
    static List<String> ofAttribute(Class<?> type, String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        List<Member> members = members(type, name);
        if (dot < 0) {
            return members.stream()
                    .map(member -> names((AnnotatedElement) member))
                    .filter(names -> !names.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
        return members.stream()
                .findFirst()
                .map(member -> ofAttribute(elementType(member), path.substring(dot + 1)))
                .orElse(List.of());
    }

    /** The field, the getter and the record's accessor of an attribute, own ones first. */
    private static List<Member> members(Class<?> type, String name) {
        List<Member> members = new ArrayList<>();
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            Arrays.stream(at.getDeclaredFields())
                    .filter(field -> field.getName().equals(name))
                    .forEach(members::add);
            Arrays.stream(at.getDeclaredMethods())
                    .filter(method -> method.getParameterCount() == 0
                            && attribute(method.getName()).equals(name))
                    .forEach(members::add);
        }
        return members;
    }

    private static String attribute(String method) {
        if (method.startsWith("get") && method.length() > 3) {
            return Introspector.decapitalize(method.substring(3));
        }
        return method.startsWith("is") && method.length() > 2 ? Introspector.decapitalize(method.substring(2)) : method;
    }

    /** The type of an attribute, of a collection that of its elements, of a map that of its values. */
    private static Class<?> elementType(Member member) {
        Type type = member instanceof Method method ? method.getGenericReturnType() : ((Field) member).getGenericType();
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return arguments[arguments.length - 1] instanceof Class<?> element ? element : Object.class;
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    private static List<String> names(AnnotatedElement element) {
        for (Annotation annotation : element.getAnnotations()) {
            if (annotation.annotationType().getName().equals(ANNOTATION)) {
                return List.of(value(annotation));
            }
        }
        return List.of();
    }

    private static String[] value(Annotation annotation) {
        try {
            Method value = annotation.annotationType().getMethod("value");
            value.setAccessible(true); // the annotation's package need not be open to this module
            return (String[]) value.invoke(annotation);
        } catch (ReflectiveOperationException unlike) {
            throw new IllegalStateException("@RenamedFrom without names: " + annotation, unlike);
        }
    }
}
