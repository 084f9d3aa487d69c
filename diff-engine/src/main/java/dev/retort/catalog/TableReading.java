package dev.retort.catalog;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One reading of the tables and sequences of some schemas. Each query adds to the relations that the first one found;
 * the order matters, since constraints and indexes know columns only by number and identity columns have their options
 * from sequences.
 */
final class TableReading {

    private final Session session;
    private final Namespaces namespaces;
    private final Notes notes = new Notes();
    private final Map<Long, FoundRelation> relations = new HashMap<>();
    private final List<SequenceQuery.Row> sequences;

    TableReading(Session session, Namespaces namespaces) throws SQLException {
        this.session = session;
        this.namespaces = namespaces;
        this.sequences = SequenceQuery.read(session, namespaces);
        readRelations();
        readColumns();
        readConstraints();
        readIndexes();
    }

    private void readRelations() throws SQLException {
        RelationQuery.read(session, namespaces, row -> {
            FoundRelation relation = new FoundRelation(namespaces.name(row.namespace(), row.name()), row);
            relations.put(row.id(), relation);
            notes.relation(relation);
        });
    }

    private void readColumns() throws SQLException {
        ColumnMapping mapping = new ColumnMapping(CollationQuery.read(session), identities());
        // A table made since the relations were read is left out, where the caller's transaction allows that at all.
        ColumnQuery.read(
                session,
                namespaces,
                row -> found(row.relation()).ifPresent(relation -> {
                    notes.column(relation, row);
                    relation.add(mapping.column(row));
                }));
    }

    private Map<ColumnId, SequenceOptions> identities() {
        return sequences.stream()
                .filter(SequenceQuery.Row::ofIdentity)
                .collect(Collectors.toMap(
                        row -> new ColumnId(row.ownerTable(), row.ownerColumn()), SequenceQuery.Row::options));
    }

    private void readConstraints() throws SQLException {
        ConstraintMapping mapping = new ConstraintMapping(relations, notes);
        ConstraintQuery.read(
                session,
                namespaces,
                row -> compared(row.relation())
                        .ifPresent(relation -> mapping.constraint(relation, row).ifPresent(relation::add)));
    }

    private void readIndexes() throws SQLException {
        IndexMapping mapping = new IndexMapping(CollationQuery.read(session), OperatorClasses.read(session), notes);
        IndexQuery.read(
                session,
                namespaces,
                row -> compared(row.relation()).ifPresent(relation -> relation.add(mapping.index(relation, row))));
    }

    private Optional<FoundRelation> found(long id) {
        return Optional.ofNullable(relations.get(id));
    }

    private Optional<FoundRelation> compared(long id) {
        return found(id).filter(FoundRelation::isCompared);
    }

    List<Table> tables() {
        return relations.values().stream()
                .filter(FoundRelation::isCompared)
                .map(FoundRelation::toTable)
                .toList();
    }

    Set<QualifiedName> otherRelations() {
        return relations.values().stream()
                .filter(relation -> !relation.isCompared())
                .map(FoundRelation::name)
                .collect(Collectors.toSet());
    }

    /** All but those of identity columns. */
    List<Sequence> sequences() {
        return sequences.stream()
                .filter(row -> !row.ofIdentity())
                .map(row -> new Sequence(
                        namespaces.name(row.namespace(), row.name()), row.declaredType(), row.options(), owner(row)))
                .toList();
    }

    private Optional<Sequence.Owner> owner(SequenceQuery.Row row) {
        return found(row.ownerTable())
                .flatMap(relation -> relation.column(row.ownerColumn())
                        .map(column -> new Sequence.Owner(relation.name(), column.name())));
    }

    /** The comments on what is compared, but for tables and columns, which carry their own. */
    List<ObjectComment> comments() throws SQLException {
        List<ObjectComment> comments = new ArrayList<>();
        CommentQuery.read(
                session,
                namespaces,
                row -> commented(row).ifPresent(object -> comments.add(new ObjectComment(object, row.text()))));
        return comments;
    }

    private Optional<ObjectRef> commented(CommentQuery.Row row) {
        QualifiedName name = namespaces.name(row.namespace(), row.name());
        return switch (row.kind()) {
            case "i" -> compared(row.relation()).map(table -> ObjectRef.index(name));
            case "S" -> Optional.of(ObjectRef.sequence(name));
            case "v" -> Optional.of(ObjectRef.view(name));
            case "constraint" -> compared(row.relation()).map(table -> ObjectRef.constraint(table.name(), row.name()));
            case "type" -> Optional.of(ObjectRef.type(name));
            default -> name.schema().map(ObjectRef::schema); // the default schema has one from the beginning
        };
    }

    Notes notes() {
        return notes;
    }
}
