package dev.retort.entity;

import java.util.Collection;
import java.util.List;
import org.hibernate.Version;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.InitCommand;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.GeneratorSettings;
import org.hibernate.mapping.KeyValue;
import org.hibernate.mapping.Table;

/** What differs between the lines of Hibernate, 6.6 to 7: nothing outside of this class knows which one it is. */
final class HibernateLine {

    private HibernateLine() {}

    private static boolean isSix() {
        return Version.getVersionString().startsWith("6.");
    }

    /** The accessor that 6.6 has and 7 still has beside the record's own. */
    @SuppressWarnings("deprecation")
    static Identifier schema(Namespace namespace) {
        return namespace.getPhysicalName().getSchema();
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

    /** Makes the generator of a collection's id, which registers its sequence or table; 6.6 leaves those unregistered. */
    static void createGenerator(KeyValue identifier, Dialect dialect,
            SqlStringGenerationContext context) {
        if (!isSix()) {
            identifier.createGenerator(dialect, null, null, new Settings(context));
        }
    }

    private record Settings(SqlStringGenerationContext context) implements GeneratorSettings {

        @Override
        public String getDefaultCatalog() {
            return null;
        }

        @Override
        public String getDefaultSchema() {
            Identifier schema = context.getDefaultSchema();
            return schema == null ? null : schema.getText();
        }

        @Override
        public SqlStringGenerationContext getSqlStringGenerationContext() {
            return context;
        }
    }
}
