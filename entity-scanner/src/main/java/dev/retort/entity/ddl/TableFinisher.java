package dev.retort.entity.ddl;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SerialColumn;
import dev.retort.schema.Table;
import dev.retort.schema.Type;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Does to a table that is completely read what the server does to it: {@code serial} becomes a sequence, a key that is
 * said twice becomes one, and what has no name gets one.
 */
final class TableFinisher {

    private final ServerNames names;
    private final Map<QualifiedName, TableDraft> drafts;
    private final Map<String, QualifiedName> ownTypes = new HashMap<>();
    private final Set<ObjectRef> impliedNames;
    private final List<Sequence> ownedSequences = new ArrayList<>();

    TableFinisher(
            ServerNames names,
            Map<QualifiedName, TableDraft> drafts,
            Set<QualifiedName> ownTypes,
            Set<ObjectRef> impliedNames) {
        this.names = names;
        this.drafts = drafts;
        this.impliedNames = impliedNames;
        ownTypes.forEach(type -> this.ownTypes.put(type.toSql(), type));
        ownTypes.forEach(
                type -> this.ownTypes.putIfAbsent(QualifiedName.of(type.name()).toSql(), type));
    }

    /** The sequences of {@code serial} columns of all tables so far. */
    List<Sequence> ownedSequences() {
        return ownedSequences;
    }

    Table finish(TableDraft draft) {
        List<Column> columns = draft.columns.values().stream()
                .map(column -> finish(draft, column))
                .toList();
        List<Constraint> constraints = new ArrayList<>(keys(draft));
        constraints.addAll(checks(draft));
        constraints.addAll(foreignKeys(draft));
        List<Index> indexes =
                draft.indexes.stream().sorted(Comparator.comparing(Index::name)).toList();
        return new Table(draft.name, columns, constraints, indexes, draft.comment, draft.options);
    }

    private Column finish(TableDraft draft, Column column) {
        Optional<SerialColumn> serial =
                SerialColumn.of(draft.name, column, () -> names.sequence(draft.name, column.name()));
        serial.map(SerialColumn::sequence).ifPresent(ownedSequences::add);
        return serial.map(SerialColumn::column).orElseGet(() -> column.withType(ownType(column.type())));
    }

    /** A named enum or composite type in its one spelling, so that the column is known to need it. */
    private Type ownType(Type type) {
        if (ownTypes.isEmpty()) {
            return type;
        }
        String sql = type.sql();
        Cursor cursor = Cursor.of(sql);
        if (cursor.atEnd() || !cursor.peek().isIdentifier()) {
            return type;
        }
        QualifiedName known = ownTypes.get(cursor.qualifiedName().toSql());
        if (known == null) {
            return type;
        }
        Type element = new Type(known.toSql());
        return cursor.atEnd() ? element : element.array();
    }

    /** Keys over the same columns are one; a name that one of them has stays. */
    private List<Constraint> keys(TableDraft draft) {
        List<Constraint> merged = new ArrayList<>();
        draft.keys.stream()
                .sorted(Comparator.comparing(key -> !(key instanceof PrimaryKey)))
                .forEach(key -> merge(merged, key));
        return merged.stream().map(key -> named(draft.name, key)).toList();
    }

    private static void merge(List<Constraint> merged, Constraint key) {
        for (int i = 0; i < merged.size(); i++) {
            Constraint earlier = merged.get(i);
            if (sameKey(earlier, key)) {
                merged.set(i, earlier.name().isEmpty() ? earlier.named(key.name()) : earlier);
                return;
            }
        }
        merged.add(key);
    }

    private static boolean sameKey(Constraint earlier, Constraint key) {
        if (!(key instanceof Unique unique)) {
            return false;
        }
        return earlier instanceof PrimaryKey primary
                ? unique.equals(Unique.of(unique.name(), primary.columns().toArray(String[]::new)))
                : earlier.named("").equals(key.named(""));
    }

    private Constraint named(QualifiedName table, Constraint key) {
        if (!key.name().isEmpty()) {
            return key;
        } else if (key instanceof Unique unique) {
            return implied(table, key.named(names.key(table, String.join("_", unique.columns()), "key")));
        } else if (key instanceof PrimaryKey) {
            return implied(table, key.named(names.key(table, "", "pkey")));
        }
        return implied(table, key.named(names.key(table, IndexReader.columnNames((Exclusion) key), "excl")));
    }

    private List<Check> checks(TableDraft draft) {
        return draft.checks.stream()
                .map(check -> check.name().isEmpty()
                        ? implied(draft.name, Check.class.cast(check.named(chosenName(draft, check))))
                        : check)
                .toList();
    }

    /** The server takes the column's name into that of a check if the condition is about one column only. */
    private String chosenName(TableDraft draft, Check check) {
        Set<String> used = new TreeSet<>();
        List<Token> tokens = Lexer.tokens(check.condition());
        for (int i = 0; i < tokens.size(); i++) {
            boolean call = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
            if (tokens.get(i).isIdentifier() && !call) {
                Optional.of(tokens.get(i).identifier())
                        .filter(draft.columns::containsKey)
                        .ifPresent(used::add);
            }
        }
        return names.constraint(draft.name, used.size() == 1 ? used.iterator().next() : "", "check");
    }

    private List<ForeignKey> foreignKeys(TableDraft draft) {
        return draft.foreignKeys.stream()
                .map(this::withReferencedColumns)
                .map(key -> key.name().isEmpty()
                        ? implied(
                                draft.name,
                                key.named(names.constraint(draft.name, String.join("_", key.columns()), "fkey")))
                        : key)
                .sorted(Comparator.comparing(ForeignKey::name))
                .toList();
    }

    private ForeignKey withReferencedColumns(ForeignKey key) {
        return key.referencedColumns().isEmpty()
                ? new ForeignKey(
                        key.name(),
                        key.columns(),
                        key.referencedTable(),
                        primaryKey(key),
                        key.onDelete(),
                        key.onUpdate(),
                        key.matchFull(),
                        key.deferral(),
                        key.validated())
                : key;
    }

    private List<String> primaryKey(ForeignKey key) {
        TableDraft target = drafts.get(key.referencedTable());
        return target == null
                ? List.of()
                : target.keys.stream()
                        .flatMap(constraint ->
                                constraint instanceof PrimaryKey primary ? primary.columns().stream() : Stream.empty())
                        .toList();
    }

    private <C extends Constraint> C implied(QualifiedName table, C constraint) {
        impliedNames.add(ObjectRef.constraint(table, constraint.name()));
        return constraint;
    }
}
