package dev.retort.normalize;

import dev.retort.schema.Column;
import dev.retort.schema.Identifiers;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SerialColumn;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Spells the serial columns of a schema out as {@link SerialColumn}s. */
public final class SerialColumns {

    private SerialColumns() {}

    /** The schema with every serial column as what PostgreSQL makes of it: integer, NOT NULL, default and sequence. */
    public static Schema spelledOut(Schema wanted) {
        List<Sequence> sequences = new ArrayList<>(wanted.sequences());
        List<Table> tables = wanted.tables().stream()
                .map(table -> table.withColumns(table.columns().stream()
                        .map(column -> spelledOut(table.name(), column, sequences))
                        .toList()))
                .toList();
        return new Schema(
                wanted.namespaces(), wanted.enumTypes(), wanted.compositeTypes(), sequences, tables, wanted.views());
    }

    private static Column spelledOut(QualifiedName table, Column column, List<Sequence> sequences) {
        Optional<SerialColumn> serial =
                SerialColumn.of(table, column, () -> Identifiers.chosenName(table.name(), column.name(), "seq"));
        serial.map(SerialColumn::sequence).ifPresent(sequences::add);
        return serial.map(SerialColumn::column).orElse(column);
    }
}
