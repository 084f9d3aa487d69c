package dev.retort.entity;

import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.IdentifierCollection;

/**
 * The generators of {@code @CollectionId}: Hibernate makes them, and with them their sequences, only when a session
 * factory builds its collections, while those of entities are there with the metadata.
 */
final class CollectionIdGenerators {

    private CollectionIdGenerators() {}

    static void register(MetadataImplementor metadata) {
        Dialect dialect = metadata.getDatabase().getDialect();
        SqlStringGenerationContext context = HibernateDdl.context(metadata);
        for (Collection collection : metadata.getCollectionBindings()) {
            if (collection instanceof IdentifierCollection identified) {
                HibernateLine.createGenerator(identified.getIdentifier(), dialect, context);
            }
        }
    }
}
