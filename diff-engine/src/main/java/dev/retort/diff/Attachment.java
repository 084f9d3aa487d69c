package dev.retort.diff;

import dev.retort.operation.ConstraintOperation.AddConstraint;
import dev.retort.operation.ConstraintOperation.DropConstraint;
import dev.retort.operation.IndexOperation.CreateIndex;
import dev.retort.operation.IndexOperation.DropIndex;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameOperation;
import dev.retort.operation.RenameOperation.Rename;
import dev.retort.operation.RenameOperation.RenameConstraint;
import dev.retort.plan.Step;
import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What hangs on a table's columns and has a name of its own: a constraint or an index. */
sealed interface Attachment {

    QualifiedName table();

    String name();

    String kind();

    ObjectRef reference();

    Operation add();

    Operation drop();

    Operation rename(String from, String to);

    /** Everything but the name and what the server may still have to do (validation, a failed build). */
    Object meaning();

    /** Whether it hangs on the column; in an SQL expression, whether the column's name stands in it. */
    boolean uses(String column);

    Map<String, String> traits();

    /** Its own columns, as far as they are known without reading SQL. */
    List<String> columns();

    /** The step that adds it. */
    default Step addition() {
        return Step.of(add(), drop());
    }

    /** The step that drops it. */
    default Step removal() {
        return Step.of(drop(), add());
    }

    /** A constraint of a table. */
    record OfConstraint(QualifiedName table, Constraint constraint) implements Attachment {

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
            } else if (constraint instanceof Exclusion exclusion) {
                return new Exclusion("", exclusion.definition().strip().replaceAll("\\s+", " "));
            }
            return constraint.named("");
        }

        /** The pairs of columns have no order among themselves. */
        private static Object meaning(ForeignKey key) {
            List<List<String>> pairs = Stream.iterate(0, i -> i < key.columns().size(), i -> i + 1)
                    .map(i -> List.of(
                            key.columns().get(i), key.referencedColumns().get(i)))
                    .sorted((a, b) -> (a.get(0) + "\0" + a.get(1)).compareTo(b.get(0) + "\0" + b.get(1)))
                    .toList();
            return List.of(
                    pairs, key.referencedTable(), key.onDelete(), key.onUpdate(), key.matchFull(), key.deferral());
        }

        @Override
        public boolean uses(String column) {
            if (constraint instanceof Check check) {
                return mentions(check.condition(), column);
            } else if (constraint instanceof Exclusion exclusion) {
                return mentions(exclusion.definition(), column);
            }
            return columns().contains(column);
        }

        @Override
        public Map<String, String> traits() {
            return Traits.of(constraint);
        }

        @Override
        public List<String> columns() {
            if (constraint instanceof PrimaryKey key) {
                return key.columns();
            } else if (constraint instanceof Unique unique) {
                return unique.columns();
            }
            return constraint instanceof ForeignKey key ? key.columns() : List.of();
        }
    }

    /** An index of a table. */
    record OfIndex(QualifiedName table, Index index) implements Attachment {

        @Override
        public String name() {
            return index.name();
        }

        @Override
        public String kind() {
            return "index";
        }

        @Override
        public ObjectRef reference() {
            return ObjectRef.index(table.sibling(name()));
        }

        @Override
        public Operation add() {
            return new CreateIndex(table, index);
        }

        @Override
        public Operation drop() {
            return new DropIndex(table.sibling(name()));
        }

        @Override
        public Operation rename(String from, String to) {
            return new Rename(RenameOperation.Kind.INDEX, table.sibling(from), to);
        }

        @Override
        public Object meaning() {
            return new Index(
                    "",
                    index.unique(),
                    index.method(),
                    index.keys(),
                    index.include(),
                    index.predicate(),
                    index.nullsNotDistinct(),
                    index.storage().stream().sorted().toList(),
                    true);
        }

        @Override
        public boolean uses(String column) {
            return columns().contains(column)
                    || index.predicate()
                            .filter(condition -> mentions(condition, column))
                            .isPresent()
                    || index.keys().stream()
                            .anyMatch(key -> key.expression() && mentions(key.text(), column));
        }

        @Override
        public Map<String, String> traits() {
            return Traits.of(index);
        }

        @Override
        public List<String> columns() {
            return Stream.concat(
                            index.keys().stream()
                                    .filter(key -> !key.expression())
                                    .map(IndexKey::text),
                            index.include().stream())
                    .collect(Collectors.toList());
        }
    }

    private static boolean mentions(String sql, String column) {
        String word = "(?<![\\w$])" + Pattern.quote(column.replace("\"", "\"\"")) + "(?![\\w$])";
        return Pattern.compile(word).matcher(sql).find();
    }
}
