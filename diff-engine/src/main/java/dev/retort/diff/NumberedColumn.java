package dev.retort.diff;

import dev.retort.operation.ObjectRef;
import dev.retort.operation.SequenceOperation.AdvanceSequence;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.wanted.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The id column that a sequence numbers. The entities say it of their sequences. Of others nobody does, so the sequence's
 * name has to: the names that Hibernate and PostgreSQL choose come from the entity, the table and the column. To advance
 * a sequence beyond a column's values does no harm where it numbers another one.
 */
final class NumberedColumn {

    private static final Set<String> WHOLE_NUMBERS = Set.of("smallint", "integer", "bigint");

    private final Scope scope;

    NumberedColumn(Scope scope) {
        this.scope = scope;
    }

    /** What moves the sequence beyond the rows of a table that is there before and afterwards. */
    List<AdvanceSequence> advances(Sequence sequence, List<Table> tables) {
        return tables.stream()
                .filter(table -> scope.foundTable(table.name()).isPresent() && scope.isMapped(table.name()))
                .flatMap(table -> id(table).stream()
                        .filter(column -> numbers(sequence.name(), table.name(), column))
                        .map(column -> new AdvanceSequence(sequence.name(), table.name(), column)))
                .toList();
    }

    /** What moves a sequence that is there already beyond the rows of a column that had numbers of its own so far. */
    List<AdvanceSequence> advances(QualifiedName table, String column) {
        return scope.found().sequences().stream()
                .map(Sequence::name)
                .filter(sequence -> scope.numberedColumns(sequence).contains(ObjectRef.column(table, column)))
                .map(sequence -> new AdvanceSequence(sequence, table, column))
                .toList();
    }

    private boolean numbers(QualifiedName sequence, QualifiedName table, String column) {
        List<ObjectRef> known = scope.numberedColumns(sequence);
        return known.isEmpty()
                ? names(table, column).contains(lower(sequence))
                        && sequence.schema().equals(table.schema())
                : known.contains(ObjectRef.column(table, column));
    }

    private Optional<String> id(Table table) {
        return table.constraints(PrimaryKey.class).stream()
                .map(PrimaryKey::columns)
                .filter(columns -> columns.size() == 1)
                .map(columns -> columns.get(0))
                .filter(column -> isNumber(Optional.of(table), column)
                        && isNumber(scope.foundTable(table.name()), column)
                        && isNumber(scope.wantedTable(table.name()), column))
                .findFirst();
    }

    private static boolean isNumber(Optional<Table> table, String column) {
        return table.flatMap(owner -> owner.column(column))
                .filter(found -> WHOLE_NUMBERS.contains(found.type().sql()))
                .isPresent();
    }

    private List<String> names(QualifiedName table, String column) {
        Stream<String> entity = scope.origin(ObjectRef.table(table)).map(Origin::entity).stream()
                .map(name -> name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1));
        return Stream.concat(entity, Stream.of(table.name(), table.name() + "_" + column))
                .map(base -> base.toLowerCase(Locale.ROOT) + "_seq")
                .toList();
    }

    private static String lower(QualifiedName name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
