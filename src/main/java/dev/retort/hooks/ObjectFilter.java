package dev.retort.hooks;

import dev.retort.config.Configuration;
import dev.retort.config.Key;
import dev.retort.environment.ComparedObject;
import dev.retort.environment.ComparedObject.Kind;
import dev.retort.wanted.NotCompared;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the keys {@code schemas}, {@code include} and {@code exclude} say of objects. */
final class ObjectFilter {

    private final List<String> schemas;
    private final List<ObjectPattern> schemaPatterns;
    private final List<ObjectPattern> included;
    private final List<ObjectPattern> excluded;

    ObjectFilter(Configuration configuration) {
        this.schemas = configuration.list(Key.SCHEMAS);
        this.schemaPatterns = schemas.stream().map(ObjectPattern::ofSchema).toList();
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
            boolean named =
                    schemaPatterns.isEmpty() || schemaPatterns.stream().anyMatch(schema -> schema.matches(object));
            return named ? Optional.empty() : Optional.of("not among schemas = " + String.join(", ", schemas));
        }
        return excluded.stream()
                .filter(pattern -> pattern.matches(object))
                .map(pattern -> "left out by exclude = " + pattern.text())
                .findFirst()
                .or(() -> reasonOfInclude(object));
    }

    /** The patterns that no object suits: a mistake, or a pattern of times gone by. */
    List<NotCompared> idlePatterns(Collection<ComparedObject> objects) {
        List<NotCompared> idle = new ArrayList<>();
        schemaPatterns.forEach(pattern -> idle(Key.SCHEMAS, pattern, objects).ifPresent(idle::add));
        included.forEach(pattern -> idle(Key.INCLUDE, pattern, objects).ifPresent(idle::add));
        excluded.forEach(pattern -> idle(Key.EXCLUDE, pattern, objects).ifPresent(idle::add));
        return idle;
    }

    private static Optional<NotCompared> idle(Key key, ObjectPattern pattern, Collection<ComparedObject> objects) {
        return pattern.isAnything() || objects.stream().anyMatch(pattern::matches)
                ? Optional.empty()
                : Optional.of(new NotCompared(
                        NotCompared.PATTERN,
                        key.text() + " = " + pattern.text(),
                        "it suits nothing, in the database or in the entities"
                                + pattern.nearest(objects)
                                        .map(name -> "; the nearest name is " + name)
                                        .orElse("")));
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
