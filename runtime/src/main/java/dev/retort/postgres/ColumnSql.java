package dev.retort.postgres;

import static dev.retort.schema.Identifiers.quoted;

import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns as SQL. */
final class ColumnSql {

    private ColumnSql() {}

    static List<String> add(QualifiedName table, Column column) {
        List<String> statements = new ArrayList<>();
        statements.add("ALTER TABLE " + table.toSql() + " ADD COLUMN " + definition(column));
        statements.addAll(comment(table, column));
        return statements;
    }

    /** The column as it stands in CREATE TABLE and ADD COLUMN. */
    static String definition(Column column) {
        return quoted(column.name()) + " " + column.type()
                + column.collation().map(ColumnSql::collate).orElse("")
                + column.defaultValue().map(value -> " DEFAULT " + value).orElse("")
                + column.generated().map(ColumnSql::generated).orElse("")
                + column.identity()
                        .map(identity -> " GENERATED " + identity(identity))
                        .orElse("")
                + (column.nullable() ? "" : " NOT NULL");
    }

    static String collate(QualifiedName collation) {
        return " COLLATE " + collation.toSql();
    }

    /** What follows GENERATED. */
    static String identity(Identity identity) {
        return (identity.always() ? "ALWAYS" : "BY DEFAULT") + " AS IDENTITY"
                + SequenceSql.bracketed(identity.options());
    }

    private static String generated(Generated generated) {
        return " GENERATED ALWAYS AS (" + generated.expression() + ") " + (generated.stored() ? "STORED" : "VIRTUAL");
    }

    /** The statement that sets a new column's comment, if it has one. */
    static List<String> comment(QualifiedName table, Column column) {
        return column.comment().isEmpty() ? List.of() : List.of(comment(table, column.name(), column.comment()));
    }

    static String comment(QualifiedName table, String column, Optional<String> text) {
        return "COMMENT ON COLUMN " + table.toSql() + "." + quoted(column) + " IS " + TableSql.commentText(text);
    }
}
