package dev.retort.entity;

import java.util.Collection;
import java.util.List;
import org.hibernate.Version;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.InitCommand;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.generator.Generator;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.KeyValue;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Table;

/** What differs between the lines of Hibernate, 6.6 to 7: nothing outside of this class knows which one it is. */
final class HibernateLine {

    private HibernateLine() {}

    /** Whether the sequence of a {@code @CollectionId} belongs to the schema; 6.6 never creates it. */
    static boolean createsCollectionIdSequences() {
        return !isSix();
    }

    private static boolean isSix() {
        return Version.getVersionString().startsWith("6.");
    }

    /** The generator of an entity's ids: 6.6 has kept it, 7 makes it again. */
    static Generator idGenerator(RootClass entity, MetadataImplementor metadata) {
        return isSix()
                ? keptGenerator(entity, metadata.getDatabase().getDialect())
                : IdGenerators.ofEntity(entity, metadata);
    }

    /** By a method that 7 has with other parameters; the first one is for a generator that is not there yet. */
    private static Generator keptGenerator(RootClass entity, Dialect dialect) {
        try {
            Class<?> factory = Class.forName(
                    "org.hibernate.id.factory.IdentifierGeneratorFactory", false, KeyValue.class.getClassLoader());
            return (Generator) KeyValue.class
                    .getMethod("createGenerator", factory, Dialect.class, RootClass.class)
                    .invoke(entity.getIdentifier(), null, dialect, entity);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Hibernate " + Version.getVersionString() + " keeps no generators", e);
        }
    }

    /** The accessor that 6.6 has and 7 still has beside the record's own. */
    @SuppressWarnings("deprecation")
    static Identifier schema(Namespace namespace) {
        return namespace.getPhysicalName().getSchema();
    }

    /** The same of the catalog. */
    @SuppressWarnings("deprecation")
    static Identifier catalog(Namespace namespace) {
        return namespace.getPhysicalName().getCatalog();
    }

    /** The foreign keys of a table; the map behind them has no meaning of its own. */
    @SuppressWarnings("removal")
    static Collection<ForeignKey> foreignKeys(Table table) {
        return table.getForeignKeys().values();
    }

    /** The statements of a command; the class became a record in 7. */
    @SuppressWarnings("deprecation")
    static List<String> statements(InitCommand command) {
        return List.of(command.getInitCommands());
    }
}
