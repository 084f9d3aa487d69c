package dev.retort.rename;

import dev.retort.operation.ObjectRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name as an answer writes it: {@code prds.note}, {@code audit.prds.note}, {@code sequence:prd_ids}. Each part is
 * spelled as in the database and stands in double quotes where it has a character that means something here.
 *
 * @param kind what it names, where that is said
 * @param parts from the outside in
 */
record ObjectPath(Optional<RenameKind> kind, List<String> parts) {

    private static final String PART = "\"(?:[^\"]|\"\")+\"|[^\\s\"=.:#][^\\s\"=.:]*";
    private static final Pattern PLAIN_PART = Pattern.compile("[^\\s\"=.:#][^\\s\"=.:]*");
    private static final Pattern PATH = Pattern.compile("(?:([a-z]+):)?((?:" + PART + ")(?:\\.(?:" + PART + "))*)");
    private static final Pattern PARTS = Pattern.compile(PART);

    ObjectPath {
        parts = List.copyOf(parts);
    }

    /** Reads a path; empty if it is none. */
    static Optional<ObjectPath> parse(String text) {
        Matcher path = PATH.matcher(text.strip());
        if (!path.matches()) {
            return Optional.empty();
        }
        Optional<RenameKind> kind = Optional.ofNullable(path.group(1)).flatMap(RenameKind::named);
        if (path.group(1) != null && kind.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        PARTS.matcher(path.group(2)).results().forEach(part -> parts.add(unquoted(part.group())));
        return Optional.of(new ObjectPath(kind, parts));
    }

    private static String unquoted(String part) {
        return part.startsWith("\"") ? part.substring(1, part.length() - 1).replace("\"\"", "\"") : part;
    }

    /** The path of an object, with its kind where two kinds of objects could have it. */
    static ObjectPath of(ObjectRef object) {
        RenameKind kind = RenameKind.of(object);
        List<String> parts = new ArrayList<>();
        object.owner().schema().ifPresent(parts::add);
        parts.add(object.owner().name());
        if (!object.part().isEmpty()) {
            parts.add(object.part());
        }
        boolean plain = kind == RenameKind.TABLE || kind == RenameKind.COLUMN;
        return new ObjectPath(plain ? Optional.empty() : Optional.of(kind), parts);
    }

    /** The same path without its kind. */
    ObjectPath bare() {
        return new ObjectPath(Optional.empty(), parts);
    }

    @Override
    public String toString() {
        return kind.map(word -> word.prefix() + ":").orElse("")
                + parts.stream().map(ObjectPath::quoted).collect(Collectors.joining("."));
    }

    private static String quoted(String part) {
        return PLAIN_PART.matcher(part).matches() ? part : "\"" + part.replace("\"", "\"\"") + "\"";
    }
}
