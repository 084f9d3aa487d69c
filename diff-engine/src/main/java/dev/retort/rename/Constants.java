package dev.retort.rename;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.Identifiers;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The constants in expressions that PostgreSQL prints by the name of what they stand for: a sequence or table ({@code
 * 'prd_ids'::regclass}) and a label of an enum type ({@code 'OPEN'::state}, {@code '{OPEN,DONE}'::state[]}). It keeps
 * the object and not its name, so they follow a rename.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-oid.html">Object identifier types</a>
 */
final class Constants {

    private static final String REGCLASS = "regclass";

    /** A quoted identifier, or a string with the beginning of the cast behind it. */
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"]|\"\")*\"|(?<text>[eE]'(?:[^'\\\\]|''|\\\\.)*'|'(?:[^']|'')*')(?<cast>::)?");

    private static final Pattern ELEMENT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[^{},\"]+");

    /** By type, the text of a constant before and after. */
    private final Map<String, Map<String, String>> texts = new HashMap<>();

    /** By the type of an array, the elements before and after. */
    private final Map<String, Map<String, String>> elements = new HashMap<>();

    Constants(List<Rename> renames) {
        renames.forEach(this::add);
    }

    private void add(Rename rename) {
        ObjectRef from = rename.from();
        switch (rename.kind()) {
            case TABLE, SEQUENCE ->
                put(REGCLASS, from.owner().toSql(), rename.to().owner().toSql());
            case LABEL -> addLabel(from.owner(), rename.oldName(), rename.newName());
            case COLUMN -> {
                // a column is no constant
            }
        }
    }

    private void addLabel(QualifiedName type, String before, String after) {
        put(type.toSql(), before, after);
        elements.computeIfAbsent(new Type(type.toSql()).array().sql(), key -> new HashMap<>())
                .put(before, after);
    }

    private void put(String type, String before, String after) {
        texts.computeIfAbsent(type, key -> new HashMap<>()).put(literal(before), literal(after));
    }

    private static String literal(String text) {
        return Identifiers.literal(text).strip();
    }

    String renamed(String expression) {
        if (texts.isEmpty()) {
            return expression;
        }
        StringBuilder result = new StringBuilder();
        Matcher token = TOKEN.matcher(expression);
        while (token.find()) {
            String text = token.group("text");
            String replacement =
                    token.group("cast") == null ? token.group() : constant(text, expression, token.end()) + "::";
            token.appendReplacement(result, Matcher.quoteReplacement(replacement));
        }
        return token.appendTail(result).toString();
    }

    private String constant(String text, String expression, int typeStart) {
        for (Map.Entry<String, Map<String, String>> array : elements.entrySet()) {
            if (hasType(expression, typeStart, array.getKey())) {
                return literal(renamedElements(text, array.getValue()));
            }
        }
        for (Map.Entry<String, Map<String, String>> type : texts.entrySet()) {
            if (hasType(expression, typeStart, type.getKey())) {
                return type.getValue().getOrDefault(text, text);
            }
        }
        return text;
    }

    private static boolean hasType(String expression, int start, String type) {
        int end = start + type.length();
        return expression.startsWith(type, start)
                && (end == expression.length() || !Character.isJavaIdentifierPart(expression.charAt(end)));
    }

    private static String renamedElements(String literal, Map<String, String> names) {
        String array =
                literal.replaceFirst("^[eE]?'", "").replaceFirst("'$", "").replace("''", "'");
        List<MatchResult> found = ELEMENT.matcher(array).results().toList();
        List<String> renamed = new ArrayList<>();
        for (MatchResult element : found) {
            String text = element.group();
            boolean quoted = text.startsWith("\"");
            String label = quoted ? text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1") : text;
            String after = names.getOrDefault(label, label);
            renamed.add(after.equals(label) ? text : "\"" + after.replaceAll("([\"\\\\])", "\\\\$1") + "\"");
        }
        return renamed.stream().collect(Collectors.joining(",", "{", "}"));
    }
}
