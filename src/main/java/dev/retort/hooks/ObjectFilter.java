package dev.retort.hooks;

import dev.retort.config.Configuration;
import dev.retort.config.Key;
import dev.retort.environment.ComparedObject;
import dev.retort.environment.ComparedObject.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the keys {@code schemas}, {@code include} and {@code exclude} say of objects. */
final class ObjectFilter {

    private final List<String> schemas;
    private final List<Pattern> schemaPatterns;
    private final List<ObjectPattern> included;
    private final List<ObjectPattern> excluded;

    ObjectFilter(Configuration configuration) {
        this.schemas = configuration.list(Key.SCHEMAS);
        this.schemaPatterns = schemas.stream().map(ObjectPattern::glob).toList();
        this.included = patterns(configuration, Key.INCLUDE);
        this.excluded = patterns(configuration, Key.EXCLUDE);
    }

    private static List<ObjectPattern> patterns(Configuration configuration, Key key) {
        String where = configuration.file() + ", key " + key.text();
        return configuration.list(key).stream()
                .map(text -> ObjectPattern.parse(text, where))
                .toList();
    }

    boolean isEmpty() {
        return schemas.isEmpty() && included.isEmpty() && excluded.isEmpty();
    }

    /** Why an object takes no part, if so; {@code exclude} wins over {@code include}. */
    Optional<String> reasonToLeaveOut(ComparedObject object) {
        if (object.kind() == Kind.SCHEMA) {
            boolean named = schemaPatterns.isEmpty()
                    || schemaPatterns.stream()
                            .anyMatch(schema -> schema.matcher(object.name()).matches());
            return named ? Optional.empty() : Optional.of("not among schemas = " + String.join(", ", schemas));
        }
        return excluded.stream()
                .filter(pattern -> pattern.matches(object))
                .map(pattern -> "left out by exclude = " + pattern.text())
                .findFirst()
                .or(() -> reasonOfInclude(object));
    }

    /** Patterns of one kind say nothing of other kinds. */
    private Optional<String> reasonOfInclude(ComparedObject object) {
        List<ObjectPattern> about =
                included.stream().filter(pattern -> pattern.isAbout(object)).toList();
        boolean isIn = about.isEmpty() || about.stream().anyMatch(pattern -> pattern.matches(object));
        return isIn
                ? Optional.empty()
                : Optional.of("not among include = "
                        + about.stream().map(ObjectPattern::text).collect(Collectors.joining(", ")));
    }
}
