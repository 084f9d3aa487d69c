package dev.retort.entity;

import dev.retort.wanted.NotCompared;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.generator.GeneratorCreationContext;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Value;
import org.hibernate.service.ServiceRegistry;

/**
 * The generators of plain values. Hibernate makes them when a session factory builds its entities, and they may still
 * change the mapping: those of {@code @CreationTimestamp} and its kin make their column NOT NULL.
 */
final class ValueGenerators {

    private final MetadataImplementor metadata;
    private final List<NotCompared> failed = new ArrayList<>();

    private ValueGenerators(MetadataImplementor metadata) {
        this.metadata = metadata;
    }

    /**
     * Makes the generator of every property, also of those right inside an embeddable.
     *
     * @return those that need more of a session factory than can be had without a database
     */
    static List<NotCompared> make(MetadataImplementor metadata) {
        ValueGenerators generators = new ValueGenerators(metadata);
        metadata.getEntityBindings().forEach(generators::ofEntity);
        return generators.failed;
    }

    private void ofEntity(PersistentClass entity) {
        for (Property property : entity.getPropertyClosure()) {
            make(entity, property);
            if (property.getValue() instanceof Component component) {
                component.getProperties().forEach(inner -> make(entity, inner));
            }
        }
    }

    private void make(PersistentClass entity, Property property) {
        if (property.getValueGeneratorCreator() != null) {
            try {
                property.getValueGeneratorCreator().createGenerator(new Context(metadata, entity, property));
            } catch (RuntimeException e) {
                failed.add(new NotCompared(
                        "value generator",
                        entity.getEntityName() + "." + property.getName(),
                        "it needs a running session factory: " + e));
            }
        }
    }

    /** What a generator is shown; 6.6 asks for less of it. */
    private record Context(MetadataImplementor metadata, PersistentClass entity, Property property)
            implements GeneratorCreationContext {

        @Override
        public PersistentClass getPersistentClass() {
            return entity;
        }

        @Override
        public Property getProperty() {
            return property;
        }

        @Override
        public Database getDatabase() {
            return metadata.getDatabase();
        }

        @Override
        public ServiceRegistry getServiceRegistry() {
            return metadata.getMetadataBuildingOptions().getServiceRegistry();
        }

        @Override
        public String getDefaultCatalog() {
            return null;
        }

        @Override
        public String getDefaultSchema() {
            Identifier schema = HibernateDdl.context(metadata).getDefaultSchema();
            return schema == null ? null : schema.getText();
        }

        @Override
        public RootClass getRootClass() {
            return entity.getRootClass();
        }

        @Override
        public Value getValue() {
            return property.getValue();
        }
    }
}
