package dev.retort.entity;

import dev.retort.entity.ddl.Names;
import dev.retort.operation.ObjectRef;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.wanted.Origin;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hibernate.boot.Metadata;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.IdentifierCollection;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.Join;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;

/**
 * Which entity and property stands behind each table and column. The first one that is met counts: superclasses come
 * before subclasses, an entity's own properties before its collections.
 */
final class Origins {

    private final Map<Table, QualifiedName> tableNames;
    private final Dialect dialect;
    private final Map<ObjectRef, Origin> origins = new LinkedHashMap<>();

    private Origins(Map<Table, QualifiedName> tableNames, Dialect dialect) {
        this.tableNames = tableNames;
        this.dialect = dialect;
    }

    static Map<ObjectRef, Origin> of(Metadata metadata, Map<Table, QualifiedName> tableNames, Schema schema) {
        Origins origins = new Origins(tableNames, metadata.getDatabase().getDialect());
        metadata.getEntityBindings().stream()
                .sorted(Comparator.comparingInt(Origins::depth).thenComparing(PersistentClass::getEntityName))
                .forEach(origins::entity);
        metadata.getCollectionBindings().stream()
                .sorted(Comparator.comparing(Collection::getRole))
                .forEach(origins::collection);
        origins.origins.keySet().retainAll(objects(schema));
        return origins.origins;
    }

    /** A table of the mapping may hold columns that the written one lacks, such as those of formulas. */
    private static Set<ObjectRef> objects(Schema schema) {
        Set<ObjectRef> objects = new HashSet<>();
        schema.views().forEach(view -> objects.add(ObjectRef.view(view.name())));
        schema.tables().forEach(table -> {
            objects.add(ObjectRef.table(table.name()));
            table.columns().forEach(column -> objects.add(ObjectRef.column(table.name(), column.name())));
        });
        return objects;
    }

    private static int depth(PersistentClass entity) {
        return entity.getSuperclass() == null ? 0 : 1 + depth(entity.getSuperclass());
    }

    private void entity(PersistentClass entity) {
        String name = className(entity);
        table(entity.getTable(), name);
        for (Join join : entity.getJoins()) {
            table(join.getTable(), name);
        }
        if (entity.getIdentifierProperty() != null) {
            property(entity.getIdentifierProperty(), name, "");
        }
        entity.getPropertyClosure().forEach(property -> property(property, name, ""));
        value(entity.getIdentifier(), name, "");
        value(entity.getKey(), name, "");
        value(entity.getDiscriminator(), name, "");
        for (Join join : entity.getJoins()) {
            value(join.getKey(), name, "");
        }
    }

    private static String className(PersistentClass entity) {
        return entity.getClassName() == null ? entity.getEntityName() : entity.getClassName();
    }

    private void collection(Collection collection) {
        String name = className(collection.getOwner());
        String path =
                collection.getRole().substring(collection.getOwnerEntityName().length() + 1);
        table(collection.getCollectionTable(), name);
        value(collection.getKey(), name, path);
        if (!collection.isOneToMany()) {
            value(collection.getElement(), name, path);
        }
        if (collection instanceof IndexedCollection indexed) {
            value(indexed.getIndex(), name, path);
        } else if (collection instanceof IdentifierCollection identified) {
            value(identified.getIdentifier(), name, path);
        }
    }

    private void property(Property property, String entity, String parent) {
        String path = parent.isEmpty() ? property.getName() : parent + "." + property.getName();
        if (property.getValue() instanceof Component component) {
            component.getProperties().forEach(inner -> property(inner, entity, path));
        } else if (!(property.getValue() instanceof Collection)) {
            value(property.getValue(), entity, path);
        }
    }

    private void value(Value value, String entity, String path) {
        if (value instanceof Component component) {
            component.getProperties().forEach(inner -> property(inner, entity, path));
        } else if (value != null && tableNames.containsKey(value.getTable())) {
            for (Selectable selectable : value.getSelectables()) { // a formula is no column
                if (selectable instanceof Column column) {
                    String name = Names.stored(column.getQuotedName(dialect));
                    put(ObjectRef.column(tableNames.get(value.getTable()), name), new Origin(entity, path));
                }
            }
        }
    }

    private void table(Table table, String entity) {
        if (tableNames.containsKey(table)) {
            QualifiedName name = tableNames.get(table);
            put(table.isView() ? ObjectRef.view(name) : ObjectRef.table(name), new Origin(entity, ""));
        }
    }

    private void put(ObjectRef object, Origin origin) {
        origins.putIfAbsent(object, origin);
    }
}
