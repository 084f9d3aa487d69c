package dev.retort.diff;

import dev.retort.operation.ColumnChange;
import dev.retort.operation.ColumnChange.AddIdentity;
import dev.retort.operation.ColumnChange.DropExpression;
import dev.retort.operation.ColumnChange.DropIdentity;
import dev.retort.operation.ColumnChange.SetComment;
import dev.retort.operation.ColumnChange.SetDefault;
import dev.retort.operation.ColumnChange.SetIdentity;
import dev.retort.operation.ColumnChange.SetNullable;
import dev.retort.operation.ColumnChange.SetType;
import dev.retort.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The changes that turn one column into another, without making it anew. */
final class ColumnChanges {

    private final Column before;
    private final Column after;
    private final Column written;
    private final TypeConversion conversion;
    private final List<ColumnChange> changes = new ArrayList<>();

    private ColumnChanges(Column before, Column after, Column written, TypeConversion conversion) {
        this.conversion = conversion;
        this.before = before;
        this.after = after;
        this.written = written;
    }

    /**
     * The changes.
     *
     * @param before as PostgreSQL spells it
     * @param after as PostgreSQL spells it
     * @param written what comes after, as operations say it
     */
    static List<ColumnChange> between(Column before, Column after, Column written, TypeConversion conversion) {
        ColumnChanges changes = new ColumnChanges(before, after, written, conversion);
        changes.expression();
        changes.type();
        changes.nullable();
        changes.defaultValue();
        changes.identity();
        changes.comment();
        return changes.changes;
    }

    private void expression() {
        if (before.generated().isPresent() && after.generated().isEmpty()) {
            changes.add(new DropExpression());
        }
    }

    private void type() {
        if (typeChanges()) {
            Optional<String> using = conversion.using(after.name(), before.type(), after.type());
            changes.add(new SetType(after.type(), after.collation(), using));
        }
    }

    private boolean typeChanges() {
        return !ColumnComparison.haveSameType(before, after);
    }

    private void nullable() {
        if (before.nullable() != after.nullable()) {
            changes.add(new SetNullable(after.nullable()));
        }
    }

    /** A default is taken off before the type changes and put on again, since PostgreSQL would try to convert it. */
    private void defaultValue() {
        boolean hasDefault =
                before.defaultValue().isPresent() || after.defaultValue().isPresent();
        if (!before.defaultValue().equals(after.defaultValue()) || typeChanges() && hasDefault) {
            changes.add(new SetDefault(written.defaultValue()));
        }
    }

    private void identity() {
        if (before.identity().isEmpty() && after.identity().isPresent()) {
            changes.add(new AddIdentity(written.identity().orElseThrow()));
        } else if (before.identity().isPresent() && after.identity().isEmpty()) {
            changes.add(new DropIdentity());
        } else if (before.identity().isPresent() && isOutOfBounds()) {
            changes.add(new DropIdentity());
            changes.add(new AddIdentity(written.identity().orElseThrow()));
        } else if (!before.identity().equals(after.identity())) {
            changes.add(new SetIdentity(written.identity().orElseThrow()));
        }
    }

    /** PostgreSQL gives a numbering no bounds that its position is not in. */
    private boolean isOutOfBounds() {
        return !Bounds.contain(
                after.identity().orElseThrow().options(),
                after.type(),
                before.identity().orElseThrow().options().start());
    }

    private void comment() {
        if (!before.comment().equals(after.comment())) {
            changes.add(new SetComment(after.comment()));
        }
    }
}
