package dev.retort.schema;

/** What may stand between the brackets of {@code createTable}. */
public sealed interface TableElement permits Column, Constraint, TableComment, TableOptions {}
