package dev.retort.schema;

/**
 * The rule of a generated column.
 *
 * @param expression SQL over the row's other columns
 * @param stored computed on write ({@code STORED}) rather than on read ({@code VIRTUAL}, PostgreSQL 18)
 * @see <a href="https://www.postgresql.org/docs/current/ddl-generated-columns.html">Generated columns</a>
 */
public record Generated(String expression, boolean stored) {}
