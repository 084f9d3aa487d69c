package dev.retort.benchmark;

import java.util.List;
import java.util.stream.IntStream;

/**
 * W(n): n entities with 16 columns each, an identity key, two secondary indexes, a named unique key, and a named
 * foreign key to the table with half the number.
 *
 * @param tables n
 */
record Workload(int tables) {

    /** Where the entity classes are. */
    static final String PACKAGE = "workload";

    Workload {
        if (tables < 1) {
            throw new IllegalArgumentException("A workload has at least one table, not " + tables);
        }
    }

    /** The classes' source files, one for each table. */
    List<EntitySource> entities() {
        return IntStream.range(0, tables)
                .mapToObj(number -> new EntitySource(entityName(number), tableName(number), entityName(number / 2)))
                .toList();
    }

    /** The same tables as SQL, in an order in which every foreign key finds its target. */
    List<TableScript> tableScripts() {
        return IntStream.range(0, tables)
                .mapToObj(number -> new TableScript(tableName(number), tableName(number / 2)))
                .toList();
    }

    private static String entityName(int number) {
        return "E%05d".formatted(number);
    }

    private static String tableName(int number) {
        return "w_%05d".formatted(number);
    }

    @Override
    public String toString() {
        return "W(" + tables + ")";
    }
}
