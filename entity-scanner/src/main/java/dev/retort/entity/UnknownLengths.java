package dev.retort.entity;

import dev.retort.operation.ObjectRef;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.wanted.Origin;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Refuses types such as {@code vector($l)}: Hibernate writes them where it does not know the length that the type needs,
 * and no server can read them.
 */
final class UnknownLengths {

    private static final String PLACEHOLDER = "$l";

    private UnknownLengths() {}

    /** @throws UsageException if a column has such a type */
    static void refuse(Schema schema, Map<ObjectRef, Origin> origins) {
        List<Unknown> unknown = schema.tables().stream()
                .flatMap(table -> unknown(table, origins))
                .toList();
        if (!unknown.isEmpty()) {
            throw new UsageException(Problem.of("A column's type needs a length, and its mapping gives none")
                    .where(lines(unknown.stream().map(Unknown::place)))
                    .found(lines(unknown.stream().map(Unknown::type)))
                    .wanted(lines(unknown.stream().map(Unknown::wanted)))
                    .next(
                            "write @Array(length = N) of org.hibernate.annotations there, with the number of elements for N,"
                                    + " compile, and run the command again"));
        }
    }

    /** A column with such a type, and where it comes from. */
    private record Unknown(String place, String type) {
        String wanted() {
            return type.replace(PLACEHOLDER, "N");
        }
    }

    private static Stream<Unknown> unknown(Table table, Map<ObjectRef, Origin> origins) {
        return table.columns().stream()
                .filter(column -> column.type().sql().contains(PLACEHOLDER))
                .map(column ->
                        new Unknown(place(table, column, origins), column.type().sql()));
    }

    private static String place(Table table, Column column, Map<ObjectRef, Origin> origins) {
        Origin origin = origins.get(ObjectRef.column(table.name(), column.name()));
        String name = "column " + table.name() + "." + column.name();
        return origin == null ? name : origin + ", " + name;
    }

    private static String lines(Stream<String> texts) {
        return String.join("\n", texts.distinct().toList());
    }
}
