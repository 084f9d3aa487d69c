package dev.retort.plan;

import dev.retort.operation.ColumnChange.SetDefault;
import dev.retort.operation.ColumnOperation.AddColumn;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.operation.SequenceOperation.AlterSequence;
import dev.retort.operation.TableOperation.CreateTable;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ties between sequences and columns: the sequence that a default draws from, the column that owns a sequence. */
final class SequenceUse {

    /** {@code nextval('audit."Orders_seq"'::regclass)}: an optional schema and a name, each bare or in quotes. */
    private static final Pattern NEXTVAL =
            Pattern.compile("nextval\\('(?:(\"(?:[^\"]|\"\")+\"|[^\".']+)\\.)?(\"(?:[^\"]|\"\")+\"|[^\".']+)'");

    private SequenceUse() {}

    static Set<ObjectRef> of(Operation operation) {
        Set<ObjectRef> used = new HashSet<>();
        defaults(operation).forEach(expression -> used.addAll(sequences(expression)));
        if (operation instanceof AlterSequence altered) {
            altered.sequence().owner().ifPresent(owner -> used.add(ObjectRef.column(owner.table(), owner.column())));
        }
        return used;
    }

    private static Stream<String> defaults(Operation operation) {
        if (operation instanceof AddColumn added) {
            return added.column().defaultValue().stream();
        } else if (operation instanceof CreateTable created) {
            return created.table().columns().stream().map(Column::defaultValue).flatMap(Optional::stream);
        } else if (operation instanceof AlterColumn altered) {
            return altered.changes().stream()
                    .filter(SetDefault.class::isInstance)
                    .flatMap(change -> ((SetDefault) change).expression().stream());
        }
        return Stream.of();
    }

    private static Set<ObjectRef> sequences(String expression) {
        Set<ObjectRef> sequences = new HashSet<>();
        Matcher matcher = NEXTVAL.matcher(expression);
        while (matcher.find()) {
            Optional<String> schema = Optional.ofNullable(matcher.group(1)).map(SequenceUse::unquoted);
            sequences.add(ObjectRef.sequence(new QualifiedName(schema, unquoted(matcher.group(2)))));
        }
        return sequences;
    }

    private static String unquoted(String identifier) {
        return identifier.startsWith("\"")
                ? identifier.substring(1, identifier.length() - 1).replace("\"\"", "\"")
                : identifier;
    }
}
