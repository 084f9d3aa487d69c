package dev.retort.catalog;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.DefinedType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.wanted.NotCompared;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a live database holds.
 *
 * @param schema what is compared; the objects of the default schema carry no schema in their names, others theirs
 * @param defaultSchema the schema that unqualified names mean ({@code current_schema()})
 * @param serverVersion {@code server_version_num}, such as 180006
 * @param otherRelations names that no plain table has: those of views, foreign tables, partitions and the like
 * @param views those of {@code schema}, and materialized ones, with what they hang on
 * @param types domains, composite types and range types, which no comparison looks at
 * @param comments those on anything but tables and columns, which no comparison looks at
 * @param notCompared what was seen and is not part of {@code schema}
 */
public record Catalog(
        Schema schema,
        String defaultSchema,
        int serverVersion,
        Set<QualifiedName> otherRelations,
        List<FoundView> views,
        List<DefinedType> types,
        List<ObjectComment> comments,
        List<NotCompared> notCompared) {

    public Catalog {
        otherRelations = Set.copyOf(otherRelations);
        views = List.copyOf(views);
        types = types.stream().sorted(Comparator.comparing(DefinedType::name)).toList();
        comments = comments.stream()
                .sorted(Comparator.comparing(ObjectComment::object, ObjectRef.ORDER))
                .toList();
        notCompared = List.copyOf(notCompared);
    }

    /** A catalog without views, types of its own and comments. */
    public Catalog(
            Schema schema,
            String defaultSchema,
            int serverVersion,
            Set<QualifiedName> otherRelations,
            List<NotCompared> notCompared) {
        this(schema, defaultSchema, serverVersion, otherRelations, List.of(), List.of(), List.of(), notCompared);
    }
}
