package dev.retort.wanted;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The schema that entities want. Types, defaults and conditions are as Hibernate writes them in DDL, not yet in
 * PostgreSQL's spelling.
 *
 * @param schema the objects; those without an explicit PostgreSQL schema have none in their names
 * @param impliedNames constraints whose names Hibernate leaves to the server: another name is no difference
 * @param origins the mapping behind tables and columns
 * @param constants the names of an enum's constants, in their order, for each column that holds them by name or by number
 * @param notCompared what the entities ask for and Retort does not compare
 * @param entityCount how many entity classes there were
 */
public record WantedSchema(
        Schema schema,
        Set<ObjectRef> impliedNames,
        Map<ObjectRef, Origin> origins,
        Map<ObjectRef, List<String>> constants,
        List<NotCompared> notCompared,
        int entityCount) {

    public WantedSchema {
        impliedNames = Set.copyOf(impliedNames);
        origins = Map.copyOf(origins);
        constants = Map.copyOf(constants);
        notCompared = List.copyOf(notCompared);
    }

    /** A schema without enums. */
    public WantedSchema(
            Schema schema,
            Set<ObjectRef> impliedNames,
            Map<ObjectRef, Origin> origins,
            List<NotCompared> notCompared,
            int entityCount) {
        this(schema, impliedNames, origins, Map.of(), notCompared, entityCount);
    }
}
