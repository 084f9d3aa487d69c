package dev.retort.catalog;

import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes indexes of catalog rows. */
final class IndexMapping {

    /** {@code DEFAULT_COLLATION_OID}, fixed in every PostgreSQL. */
    private static final long DATABASE_COLLATION = 100;

    private static final long DESCENDING = 1;
    private static final long NULLS_FIRST = 2;

    private final Map<Long, QualifiedName> collations;
    private final OperatorClasses operatorClasses;
    private final Notes notes;

    IndexMapping(Map<Long, QualifiedName> collations, OperatorClasses operatorClasses, Notes notes) {
        this.collations = collations;
        this.operatorClasses = operatorClasses;
        this.notes = notes;
    }

    Index index(FoundRelation table, IndexQuery.Row row) {
        notes.index(table, row);
        List<Long> columns = Numbers.of(row.columns());
        return new Index(
                row.name(),
                row.uniqueness(),
                row.method(),
                keys(table, row, columns),
                columns.subList(row.keyCount(), columns.size()).stream()
                        .map(number -> table.existing(number.intValue()).name())
                        .toList(),
                row.predicate(),
                row.nullsNotDistinct(),
                row.storage().stream().sorted().toList(),
                row.valid());
    }

    private List<IndexKey> keys(FoundRelation table, IndexQuery.Row row, List<Long> columns) {
        List<Long> options = Numbers.of(row.options());
        List<Long> classes = Numbers.of(row.operatorClasses());
        List<Long> collationIds = Numbers.of(row.collations());
        List<IndexKey> keys = new ArrayList<>(row.keyCount());
        for (int place = 0; place < row.keyCount(); place++) {
            int number = columns.get(place).intValue();
            IndexKey key = number == 0
                    ? expression(row, place, classes.get(place), collationIds.get(place))
                    : column(table.existing(number), row, place, classes.get(place), collationIds.get(place));
            keys.add(sorted(key, options.get(place)));
        }
        return keys;
    }

    private IndexKey column(FoundColumn column, IndexQuery.Row row, int place, long operatorClass, long collation) {
        return new IndexKey(
                column.name(),
                false,
                false,
                false,
                collation(collation, column.collation()),
                operatorClasses.written(operatorClass, column.typeId(), parameters(row, place)));
    }

    /** The collation of the expression itself is in no catalog; that of the database is taken to be understood. */
    private IndexKey expression(IndexQuery.Row row, int place, long operatorClass, long collation) {
        return new IndexKey(
                row.expressions().get(place),
                true,
                false,
                false,
                collation(collation, DATABASE_COLLATION),
                operatorClasses.written(operatorClass, row.types().get(place), parameters(row, place)));
    }

    private Optional<QualifiedName> collation(long collation, long usual) {
        return collation == usual || collation == 0 ? Optional.empty() : Optional.ofNullable(collations.get(collation));
    }

    private static Optional<String> parameters(IndexQuery.Row row, int place) {
        String prefix = (place + 1) + " ";
        return row.parameters().stream()
                .filter(text -> text.startsWith(prefix))
                .map(text -> text.substring(prefix.length()))
                .findFirst();
    }

    private static IndexKey sorted(IndexKey key, long options) {
        boolean nullsFirst = (options & NULLS_FIRST) != 0;
        return ((options & DESCENDING) != 0 ? key.desc() : key).nullsFirst(nullsFirst);
    }
}
