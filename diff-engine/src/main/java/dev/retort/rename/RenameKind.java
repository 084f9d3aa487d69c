package dev.retort.rename;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an answer can rename. Constraints and indexes need none: they are matched by what they mean. */
public enum RenameKind {
    TABLE,
    COLUMN,
    SEQUENCE,
    LABEL;

    /** The kind of an object that a rename is about. */
    static RenameKind of(ObjectRef object) {
        return switch (object.kind()) {
            case TABLE -> TABLE;
            case COLUMN -> COLUMN;
            case SEQUENCE -> SEQUENCE;
            case TYPE -> LABEL;
            default -> throw new IllegalArgumentException("not renamed by an answer: " + object);
        };
    }

    /** The kind that is written before a colon. */
    static Optional<RenameKind> named(String word) {
        return List.of(values()).stream()
                .filter(kind -> kind.prefix().equals(word))
                .findFirst();
    }

    /** Its word in an answer. */
    String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its word in a message. */
    public String word() {
        return this == LABEL ? "enum label" : prefix();
    }

    private boolean isPart() {
        return this == COLUMN || this == LABEL;
    }

    /**
     * The object that a path of this kind names, if it has a fitting length: a schema may stand first.
     *
     * @param defaultSchema the schema that stands in no name
     */
    Optional<ObjectRef> object(List<String> path, String defaultSchema) {
        List<String> names = isPart() ? path.subList(0, path.size() - 1) : path;
        if (names.isEmpty() || names.size() > 2) {
            return Optional.empty();
        }
        boolean qualified = names.size() == 2 && !names.get(0).equals(defaultSchema);
        String name = names.get(names.size() - 1);
        return Optional.of(object(
                qualified ? QualifiedName.of(names.get(0), name) : QualifiedName.of(name), path.get(path.size() - 1)));
    }

    private ObjectRef object(QualifiedName owner, String last) {
        return switch (this) {
            case TABLE -> ObjectRef.table(owner);
            case SEQUENCE -> ObjectRef.sequence(owner);
            case COLUMN -> ObjectRef.column(owner, last);
            case LABEL -> ObjectRef.label(owner, last);
        };
    }
}
