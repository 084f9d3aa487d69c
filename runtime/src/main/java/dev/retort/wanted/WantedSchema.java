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
 * @param numberedColumns the id columns that take their numbers from each sequence
 * @param notCompared what the entities ask for and Retort does not compare
 * @param entityCount how many entity classes there were
 * @param formerNames the names that the entities say a table or column had before, without its table's name
 * @param catalogs the databases that entities name as their catalog, each with the first entity that does
 */
public record WantedSchema(
        Schema schema,
        Set<ObjectRef> impliedNames,
        Map<ObjectRef, Origin> origins,
        Map<ObjectRef, List<String>> constants,
        Map<ObjectRef, List<ObjectRef>> numberedColumns,
        List<NotCompared> notCompared,
        int entityCount,
        Map<ObjectRef, List<String>> formerNames,
        Map<String, String> catalogs) {

    public WantedSchema {
        impliedNames = Set.copyOf(impliedNames);
        origins = Map.copyOf(origins);
        constants = Map.copyOf(constants);
        numberedColumns = Map.copyOf(numberedColumns);
        notCompared = List.copyOf(notCompared);
        formerNames = Map.copyOf(formerNames);
        catalogs = Map.copyOf(catalogs);
    }

    /** The schema of entities without enums and generated ids that say nothing of former names. */
    public WantedSchema(
            Schema schema,
            Set<ObjectRef> impliedNames,
            Map<ObjectRef, Origin> origins,
            List<NotCompared> notCompared,
            int entityCount) {
        this(schema, impliedNames, origins, Map.of(), Map.of(), notCompared, entityCount, Map.of(), Map.of());
    }

    /** The same mappings with another schema. */
    public WantedSchema withSchema(Schema newSchema) {
        return new WantedSchema(
                newSchema,
                impliedNames,
                origins,
                constants,
                numberedColumns,
                notCompared,
                entityCount,
                formerNames,
                catalogs);
    }
}
