package dev.retort.hooks;

import dev.retort.environment.ComparedObject;
import dev.retort.environment.ComparedObject.Kind;
import dev.retort.problem.EditDistance;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pattern of {@code include} and {@code exclude}: {@code audit_*}, {@code billing.*}, {@code column:prds.legacy_*}. Its
 * parts between dots stand for the last names on the way from the schema to the object; {@code *} is any number of
 * characters of one name, {@code ?} one.
 *
 * @param text as it is written
 * @param kinds the kinds of objects that it is about
 * @param parts one for each name
 */
record ObjectPattern(String text, Set<Kind> kinds, List<Pattern> parts) {

    private static final String TABLE = "table";

    private static final Map<String, Set<Kind>> WORDS = new TreeMap<>(Map.of(
            TABLE,
            EnumSet.of(Kind.TABLE),
            "column",
            EnumSet.of(Kind.COLUMN),
            "constraint",
            EnumSet.of(
                    Kind.PRIMARY_KEY, Kind.UNIQUE_CONSTRAINT, Kind.FOREIGN_KEY, Kind.CHECK, Kind.EXCLUSION_CONSTRAINT),
            "index",
            EnumSet.of(Kind.INDEX),
            "sequence",
            EnumSet.of(Kind.SEQUENCE),
            "type",
            EnumSet.of(Kind.ENUM_TYPE),
            "view",
            EnumSet.of(Kind.VIEW)));

    /** @param where the key that it stands in, for messages */
    static ObjectPattern parse(String text, String where) {
        int colon = text.indexOf(':');
        String word = colon < 0 ? TABLE : text.substring(0, colon);
        String path = text.substring(colon + 1);
        Set<Kind> kinds = WORDS.get(word);
        if (kinds == null || Stream.of(path.split("\\.", -1)).anyMatch(String::isBlank)) {
            throw new UsageException(Problem.of("A pattern for objects is not understood")
                    .where(where)
                    .found(text)
                    .wanted("a name of a table, or one of " + String.join(", ", WORDS.keySet())
                            + " with a colon and a name; * and ? stand for characters, and the names of table and"
                            + " schema may come before with dots")
                    .next("for example: audit_*, billing.*, column:prds.legacy_*, index:adm_*"));
        }
        return new ObjectPattern(text, kinds, parts(path));
    }

    /** The name of a PostgreSQL schema. */
    static ObjectPattern ofSchema(String glob) {
        return new ObjectPattern(glob, EnumSet.of(Kind.SCHEMA), List.of(glob(glob)));
    }

    private static List<Pattern> parts(String path) {
        return Stream.of(path.split("\\.")).map(ObjectPattern::glob).toList();
    }

    /** A glob for one name. */
    static Pattern glob(String glob) {
        return Pattern.compile(glob.chars()
                .mapToObj(character -> switch (character) {
                    case '*' -> ".*";
                    case '?' -> ".";
                    default -> Pattern.quote(Character.toString(character));
                })
                .collect(Collectors.joining()));
    }

    /** The object that the pattern would name with the fewest letters changed, if those are few. */
    Optional<String> nearest(Collection<ComparedObject> objects) {
        String path = text.substring(text.indexOf(':') + 1);
        return EditDistance.nearest(
                path,
                objects.stream()
                        .filter(this::isAbout)
                        .map(ComparedObject::path)
                        .filter(names -> names.size() >= parts.size())
                        .map(names -> String.join(".", names.subList(names.size() - parts.size(), names.size()))));
    }

    /** Whether it names no name at all, {@code sequence:*}: it is no mistake where there is none. */
    boolean isAnything() {
        return text.substring(text.indexOf(':') + 1).matches("[*.]+");
    }

    boolean isAbout(ComparedObject object) {
        return kinds.contains(object.kind());
    }

    boolean matches(ComparedObject object) {
        List<String> path = object.path();
        int offset = path.size() - parts.size();
        boolean matches = isAbout(object) && offset >= 0;
        for (int i = 0; matches && i < parts.size(); i++) {
            matches = parts.get(i).matcher(path.get(offset + i)).matches();
        }
        return matches;
    }
}
