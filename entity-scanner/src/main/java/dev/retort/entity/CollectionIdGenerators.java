package dev.retort.entity;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.GeneratorSettings;
import org.hibernate.mapping.IdentifierCollection;

/**
 * The generators of {@code @CollectionId}: Hibernate 7 makes them, and with them their sequences, only when a session
 * factory builds its collections, while those of entities are there with the metadata. Nothing of this class can be
 * loaded with Hibernate 6.
 */
final class CollectionIdGenerators {

    private CollectionIdGenerators() {}

    static void register(MetadataImplementor metadata) {
        Dialect dialect = metadata.getDatabase().getDialect();
        GeneratorSettings settings = new Settings(HibernateDdl.context(metadata));
        for (Collection collection : metadata.getCollectionBindings()) {
            if (collection instanceof IdentifierCollection identified) {
                identified.getIdentifier().createGenerator(dialect, null, null, settings);
            }
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
