package dev.retort.diff;

import dev.retort.operation.ConstraintOperation.AddConstraint;
import dev.retort.operation.ConstraintOperation.DropConstraint;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameOperation.RenameConstraint;
import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.NotNull;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A constraint of a table. */
record ConstraintAttachment(QualifiedName table, Constraint constraint) implements Attachment {

    @Override
    public String name() {
        return constraint.name();
    }

    @Override
    public String kind() {
        if (constraint instanceof PrimaryKey) {
            return "primary key";
        } else if (constraint instanceof Unique) {
            return "unique constraint";
        } else if (constraint instanceof ForeignKey) {
            return "foreign key";
        }
        if (constraint instanceof NotNull) {
            return "not-null constraint";
        }
        return constraint instanceof Check ? "check" : "exclusion constraint";
    }

    @Override
    public ObjectRef reference() {
        return ObjectRef.constraint(table, name());
    }

    @Override
    public Operation add() {
        return new AddConstraint(table, constraint);
    }

    @Override
    public Operation drop() {
        return new DropConstraint(table, name());
    }

    @Override
    public Operation rename(String from, String to) {
        return new RenameConstraint(table, from, to);
    }

    @Override
    public Object meaning() {
        if (constraint instanceof ForeignKey key) {
            return meaning(key);
        } else if (constraint instanceof Check check) {
            return Check.of("", check.condition());
        } else if (constraint instanceof PrimaryKey key) {
            return new PrimaryKey("", key.columns()); // no entity can say more of it
        } else if (constraint instanceof Exclusion exclusion) {
            return new Exclusion("", exclusion.definition());
        }
        return constraint.named("");
    }

    /** The pairs of columns have no order among themselves. */
    private static Object meaning(ForeignKey key) {
        List<List<String>> pairs = Stream.iterate(0, i -> i < key.columns().size(), i -> i + 1)
                .map(i -> List.of(key.columns().get(i), key.referencedColumns().get(i)))
                .sorted((a, b) -> (a.get(0) + "\0" + a.get(1)).compareTo(b.get(0) + "\0" + b.get(1)))
                .toList();
        return List.of(pairs, key.referencedTable(), key.onDelete(), key.onUpdate(), key.matchFull(), key.deferral());
    }

    @Override
    public boolean uses(String column) {
        return columns().contains(column)
                || expressions().stream().anyMatch(expression -> Attachment.mentions(expression, column));
    }

    @Override
    public List<String> expressions() {
        if (constraint instanceof Check check) {
            return List.of(check.condition());
        }
        return constraint instanceof Exclusion exclusion ? List.of(exclusion.definition()) : List.of();
    }

    @Override
    public Map<String, String> traits() {
        return Traits.of(constraint);
    }

    @Override
    public List<String> columns() {
        if (constraint instanceof PrimaryKey key) {
            return joined(key.columns(), key.include());
        } else if (constraint instanceof Unique unique) {
            return joined(unique.columns(), unique.include());
        }
        if (constraint instanceof NotNull notNull) {
            return List.of(notNull.column());
        }
        return constraint instanceof ForeignKey key ? key.columns() : List.of();
    }

    private static List<String> joined(List<String> columns, List<String> more) {
        return Stream.concat(columns.stream(), more.stream()).toList();
    }
}
