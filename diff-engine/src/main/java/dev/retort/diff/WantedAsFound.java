package dev.retort.diff;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.wanted.NotCompared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is wanted once some objects are left out: what the database has of these as it is, and nothing that would need one
 * that it does not have.
 */
final class WantedAsFound {

    private final Schema found;
    private final Schema wanted;
    private final Set<ObjectRef> leftOut;
    private final List<NotCompared> notes;
    private final Map<QualifiedName, Table> foundTables;
    private final Map<QualifiedName, List<ObjectRef>> missingColumns;

    /** @param notes gets what has to go along */
    WantedAsFound(Schema found, Schema wanted, Set<ObjectRef> leftOut, List<NotCompared> notes) {
        this.found = found;
        this.wanted = wanted;
        this.leftOut = leftOut;
        this.notes = notes;
        this.foundTables =
                found.tables().stream().collect(Collectors.toMap(Table::name, Function.identity(), (a, b) -> a));
        this.missingColumns = missingColumns();
    }

    private Map<QualifiedName, List<ObjectRef>> missingColumns() {
        return leftOut.stream()
                .filter(object -> object.kind() == ObjectRef.Kind.COLUMN && isMissing(object))
                .collect(Collectors.groupingBy(ObjectRef::owner));
    }

    Schema schema() {
        return new Schema(
                wanted.namespaces().stream()
                        .filter(name -> !leftOut.contains(ObjectRef.schema(name)))
                        .toList(),
                settled(found.enumTypes(), wanted.enumTypes(), type -> ObjectRef.type(type.name())),
                wanted.compositeTypes(),
                settled(found.sequences(), wantedSequences(), sequence -> ObjectRef.sequence(sequence.name())),
                wanted.tables().stream()
                        .filter(table -> !leftOut.contains(ObjectRef.table(table.name())))
                        .map(this::settled)
                        .toList(),
                settled(found.views(), wanted.views(), view -> ObjectRef.view(view.name())));
    }

    private List<Sequence> wantedSequences() {
        return wanted.sequences().stream()
                .filter(sequence -> sequence.owner().filter(this::isLeftOut).isEmpty())
                .toList();
    }

    private boolean isLeftOut(Sequence.Owner owner) {
        return leftOut.contains(ObjectRef.table(owner.table()))
                || leftOut.contains(ObjectRef.column(owner.table(), owner.column()));
    }

    private <T> List<T> settled(List<T> inDatabase, List<T> inEntities, Function<T, ObjectRef> reference) {
        return Stream.concat(
                        inEntities.stream().filter(object -> !leftOut.contains(reference.apply(object))),
                        inDatabase.stream().filter(object -> leftOut.contains(reference.apply(object))))
                .toList();
    }

    private Table settled(Table table) {
        Optional<Table> existing = Optional.ofNullable(foundTables.get(table.name()));
        Table settled = table.withColumns(columns(table, existing));
        return settled.keeping(constraint -> stays(new ConstraintAttachment(table.name(), constraint), existing))
                .withIndexes(settled.indexes().stream()
                        .filter(index -> stays(new IndexAttachment(table.name(), index), existing))
                        .toList());
    }

    private List<Column> columns(Table table, Optional<Table> existing) {
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            if (!leftOut.contains(ObjectRef.column(table.name(), column.name()))) {
                columns.add(column);
            } else {
                existing.flatMap(same -> same.column(column.name())).ifPresent(columns::add);
            }
        }
        existing.map(Table::columns).orElse(List.of()).stream()
                .filter(column -> leftOut.contains(ObjectRef.column(table.name(), column.name())))
                .filter(column -> table.column(column.name()).isEmpty())
                .forEach(columns::add);
        return columns;
    }

    /** On a table that exists the comparison itself passes over what is left out, together with what it is paired with. */
    private boolean stays(Attachment attachment, Optional<Table> existing) {
        if (leftOut.contains(attachment.reference())) {
            return existing.isPresent();
        }
        Optional<String> missing = missing(attachment);
        missing.ifPresent(object -> notes.add(new NotCompared(
                attachment.kind(),
                attachment.table() + "." + attachment.name(),
                "it needs " + object + ", which is left out and not in the database")));
        return missing.isEmpty();
    }

    private Optional<String> missing(Attachment attachment) {
        Stream<String> own = missingColumns.getOrDefault(attachment.table(), List.of()).stream()
                .filter(column -> attachment.uses(column.part()))
                .map(column -> "column " + column.owner() + "." + column.part());
        return Stream.concat(own, missingTarget(attachment)).sorted().findFirst();
    }

    private Stream<String> missingTarget(Attachment attachment) {
        if (!(attachment instanceof ConstraintAttachment owned) || !(owned.constraint() instanceof ForeignKey key)) {
            return Stream.empty();
        }
        QualifiedName target = key.referencedTable();
        if (leftOut.contains(ObjectRef.table(target)) && !foundTables.containsKey(target)) {
            return Stream.of("table " + target);
        }
        return missingColumns.getOrDefault(target, List.of()).stream()
                .filter(column -> key.referencedColumns().contains(column.part()))
                .map(column -> "column " + target + "." + column.part());
    }

    private boolean isMissing(ObjectRef column) {
        return Optional.ofNullable(foundTables.get(column.owner()))
                .flatMap(table -> table.column(column.part()))
                .isEmpty();
    }
}
