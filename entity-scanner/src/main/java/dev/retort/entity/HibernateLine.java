package dev.retort.entity;

import java.util.Collection;
import java.util.List;
import org.hibernate.Version;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.InitCommand;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Table;

/** What differs between the lines of Hibernate, 6.6 to 7: nothing outside of this class knows which one it is. */
final class HibernateLine {

    private HibernateLine() {}

    /** Whether the sequence of a {@code @CollectionId} belongs to the schema; 6.6 never creates it. */
    static boolean createsCollectionIdSequences() {
        return !Version.getVersionString().startsWith("6.");
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
