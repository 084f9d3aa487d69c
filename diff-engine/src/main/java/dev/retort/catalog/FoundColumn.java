package dev.retort.catalog;

import dev.retort.schema.Column;

/**
 * A column with what the catalog's other tables refer to.
 *
 * @param typeId its type's id
 * @param collation its collation's id, 0 for none
 */
record FoundColumn(int number, long typeId, long collation, Column column) {

    String name() {
        return column.name();
    }
}
