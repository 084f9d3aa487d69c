package dev.retort.schema;

import java.util.Optional;

/**
 * One key of an index.
 *
 * @param text a column's name, or an SQL expression
 * @param expression whether the text is an expression
 * @param descending {@code DESC} rather than {@code ASC}
 * @param nullsFirst where NULLs sort; by default first if and only if descending
 * @param collation the collation where it differs from the column's
 * @param operatorClass the operator class where it is not the type's default, with its parameters
 */
public record IndexKey(
        String text,
        boolean expression,
        boolean descending,
        boolean nullsFirst,
        Optional<QualifiedName> collation,
        Optional<String> operatorClass) {

    /** A column in ascending order. */
    public static IndexKey column(String name) {
        return new IndexKey(name, false, false, false, Optional.empty(), Optional.empty());
    }

    /** An SQL expression in ascending order. */
    public static IndexKey expression(String sql) {
        return new IndexKey(sql, true, false, false, Optional.empty(), Optional.empty());
    }

    /** Descending, NULLs first as PostgreSQL sorts them then. */
    public IndexKey desc() {
        return new IndexKey(text, expression, true, true, collation, operatorClass);
    }

    public IndexKey nullsFirst(boolean first) {
        return new IndexKey(text, expression, descending, first, collation, operatorClass);
    }

    public IndexKey collate(QualifiedName newCollation) {
        return new IndexKey(text, expression, descending, nullsFirst, Optional.of(newCollation), operatorClass);
    }

    public IndexKey operatorClass(String newOperatorClass) {
        return new IndexKey(text, expression, descending, nullsFirst, collation, Optional.of(newOperatorClass));
    }

    /** Whether nothing but a column is said. */
    public boolean isPlainColumn() {
        return equals(column(text));
    }
}
