package dev.retort.maven;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The parameters of a goal, which Maven has put into its fields. */
final class Fields {

    private static final Pattern BORDER = Pattern.compile("[-._](.)");

    private Fields() {}

    /** What the fields of one of a goal's classes hold, by name; nothing that is not set. */
    static Map<String, Object> of(Object goal, Class<?> declaring) {
        Map<String, Object> values = new TreeMap<>();
        Arrays.stream(declaring.getDeclaredFields()).forEach(field -> put(goal, field, values));
        return values;
    }

    private static void put(Object goal, Field field, Map<String, Object> values) {
        try {
            field.setAccessible(true);
            Object value = field.get(goal);
            if (value != null) {
                values.put(field.getName(), value);
            }
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible); // it was made accessible
        }
    }

    /** How a key or option is called as a parameter: {@code lock_wait} is {@code lockWait}. */
    static String nameOf(String text) {
        return BORDER.matcher(text).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
