package dev.retort.schema;

import java.util.List;

/**
 * A foreign key.
 *
 * @param columns the referencing columns, each paired with the referenced column at its place
 * @param matchFull {@code MATCH FULL} rather than {@code MATCH SIMPLE}
 * @param validated false while rows from before the constraint are unchecked ({@code NOT VALID})
 */
public record ForeignKey(
        String name,
        List<String> columns,
        QualifiedName referencedTable,
        List<String> referencedColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        boolean matchFull,
        Deferral deferral,
        boolean validated)
        implements Constraint {

    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }

    /** The referencing half, as {@code foreignKey("fk_x", "a")} gives it before {@code references}. */
    public record Columns(String name, List<String> columns) {

        public Columns {
            columns = List.copyOf(columns);
        }

        public ForeignKey references(QualifiedName table, String... referencedColumns) {
            return new ForeignKey(
                    name,
                    columns,
                    table,
                    List.of(referencedColumns),
                    ReferentialAction.NO_ACTION,
                    ReferentialAction.NO_ACTION,
                    false,
                    Deferral.NOT_DEFERRABLE,
                    true);
        }

        public ForeignKey references(String table, String... referencedColumns) {
            return references(QualifiedName.of(table), referencedColumns);
        }
    }

    @Override
    public ForeignKey named(String newName) {
        return new ForeignKey(
                newName,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onUpdate,
                matchFull,
                deferral,
                validated);
    }

    public ForeignKey onDelete(ReferentialAction action) {
        return new ForeignKey(
                name, columns, referencedTable, referencedColumns, action, onUpdate, matchFull, deferral, validated);
    }

    public ForeignKey onUpdate(ReferentialAction action) {
        return new ForeignKey(
                name, columns, referencedTable, referencedColumns, onDelete, action, matchFull, deferral, validated);
    }

    public ForeignKey withMatchFull() {
        return new ForeignKey(
                name, columns, referencedTable, referencedColumns, onDelete, onUpdate, true, deferral, validated);
    }

    public ForeignKey deferral(Deferral newDeferral) {
        return new ForeignKey(
                name,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onUpdate,
                matchFull,
                newDeferral,
                validated);
    }

    public ForeignKey notValid() {
        return new ForeignKey(
                name, columns, referencedTable, referencedColumns, onDelete, onUpdate, matchFull, deferral, false);
    }
}
