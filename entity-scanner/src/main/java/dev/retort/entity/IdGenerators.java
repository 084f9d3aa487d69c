package dev.retort.entity;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.generator.Generator;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.GeneratorSettings;
import org.hibernate.mapping.IdentifierCollection;
import org.hibernate.mapping.RootClass;

/** The generators of ids as Hibernate 7 makes them. Nothing of this class can be loaded with Hibernate 6. */
final class IdGenerators {

    private IdGenerators() {}

    /**
     * Makes those of {@code @CollectionId}, and with them their sequences: that happens only when a session factory builds
     * its collections, while those of entities are there with the metadata.
     */
    static void registerOfCollections(MetadataImplementor metadata) {
        Dialect dialect = metadata.getDatabase().getDialect();
        GeneratorSettings settings = settings(metadata);
        for (Collection collection : metadata.getCollectionBindings()) {
            if (collection instanceof IdentifierCollection identified) {
                identified.getIdentifier().createGenerator(dialect, null, null, settings);
            }
        }
    }

    /** That of an entity, once more: the one that was made with the metadata is not kept. */
    static Generator ofEntity(RootClass entity, MetadataImplementor metadata) {
        return entity.getIdentifier()
                .createGenerator(
                        metadata.getDatabase().getDialect(),
                        entity,
                        entity.getIdentifierProperty(),
                        settings(metadata));
    }

    private static GeneratorSettings settings(MetadataImplementor metadata) {
        return new Settings(HibernateDdl.context(metadata));
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
