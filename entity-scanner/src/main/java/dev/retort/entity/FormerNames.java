package dev.retort.entity;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.QualifiedName;
import dev.retort.wanted.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Table;

/** The names that tables and columns had before, as {@code @RenamedFrom} on their classes and attributes says. */
final class FormerNames {

    private final Map<Table, QualifiedName> tableNames;
    private final Map<ObjectRef, Origin> origins;
    private final ClassLoader loader;
    private final Map<ObjectRef, List<String>> formerNames = new HashMap<>();

    private FormerNames(Map<Table, QualifiedName> tableNames, Map<ObjectRef, Origin> origins, ClassLoader loader) {
        this.tableNames = tableNames;
        this.origins = origins;
        this.loader = loader;
    }

    /**
     * Reads the annotations.
     *
     * @param origins the mapping behind each table and column
     * @param loader the application's
     */
    static Map<ObjectRef, List<String>> of(
            Metadata metadata,
            Map<Table, QualifiedName> tableNames,
            Map<ObjectRef, Origin> origins,
            ClassLoader loader) {
        FormerNames names = new FormerNames(tableNames, origins, loader);
        metadata.getEntityBindings().forEach(names::entity);
        names.columns();
        metadata.getCollectionBindings().forEach(names::collection);
        return names.formerNames;
    }

    /** A subclass in the table of its superclass has no table of its own to name. */
    private void entity(PersistentClass entity) {
        boolean ownsTable =
                entity.getSuperclass() == null || entity.getSuperclass().getTable() != entity.getTable();
        if (ownsTable && tableNames.containsKey(entity.getTable())) {
            RenamedFromReader.load(entity.getClassName(), loader)
                    .ifPresent(type ->
                            put(ObjectRef.table(tableNames.get(entity.getTable())), RenamedFromReader.ofClass(type)));
        }
    }

    private void columns() {
        Map<Origin, List<ObjectRef>> columns = origins.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == ObjectRef.Kind.COLUMN
                        && !entry.getValue().property().isEmpty())
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        columns.forEach((origin, of) -> {
            if (of.size() == 1) {
                put(of.get(0), names(origin.entity(), origin.property()));
            }
        });
    }

    /** The name on a collection is that of its table; its columns have none then. */
    private void collection(Collection collection) {
        String entity = Optional.ofNullable(collection.getOwner().getClassName())
                .orElse(collection.getOwner().getEntityName());
        String path =
                collection.getRole().substring(collection.getOwnerEntityName().length() + 1);
        if (!collection.isOneToMany() && tableNames.containsKey(collection.getCollectionTable())) {
            List<String> names = names(entity, path);
            origins.forEach((object, origin) -> {
                if (origin.equals(new Origin(entity, path))) {
                    formerNames.remove(object);
                }
            });
            put(ObjectRef.table(tableNames.get(collection.getCollectionTable())), names);
        }
    }

    private List<String> names(String entity, String path) {
        return RenamedFromReader.load(entity, loader)
                .map(type -> RenamedFromReader.ofAttribute(type, path))
                .orElse(List.of());
    }

    private void put(ObjectRef object, List<String> names) {
        if (!names.isEmpty()) {
            formerNames.putIfAbsent(object, names);
        }
    }
}
