package dev.retort.catalog;

/** How the catalog refers to a column. */
record ColumnId(long relation, int number) {}
