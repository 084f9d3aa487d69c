package dev.retort.entity;

import dev.retort.entity.ddl.DdlReader;
import dev.retort.operation.ObjectRef;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.wanted.NotCompared;
import dev.retort.wanted.Origin;
import dev.retort.wanted.WantedSchema;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.internal.MetadataImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.boot.spi.MetadataBuilderImplementor;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.jpa.boot.internal.EntityManagerFactoryBuilderImpl;

/** Hibernate's metadata, completed as the start of a session factory completes it. */
final class BootMetadata implements AutoCloseable {

    /** No proxy is made for a mapping, and Hibernate's usual provider takes a third of a small scan to come up. */
    private static final BytecodeProvider WITHOUT_BYTECODE = new BytecodeProviderImpl();

    private final StandardServiceRegistry registry;
    private final MetadataImplementor metadata;
    private final List<NotCompared> notIntegrated;
    private final ClassLoader loader;

    private BootMetadata(
            StandardServiceRegistry registry,
            MetadataImplementor metadata,
            List<NotCompared> notIntegrated,
            ClassLoader loader) {
        this.loader = loader;
        this.registry = registry;
        this.metadata = metadata;
        this.notIntegrated = notIntegrated;
    }

    /**
     * Builds the metadata of the classes.
     *
     * @throws UsageException if there is no entity among them, or the dialect is not one for PostgreSQL
     */
    static BootMetadata build(MappedClasses classes, Map<String, Object> settings, ClassLoader loader) {
        if (classes.isEmpty()) {
            throw noEntity(classes);
        }
        StandardServiceRegistry registry = registry(settings, loader);
        try {
            MetadataBuilderImplementor builder =
                    (MetadataBuilderImplementor) sources(classes, registry).getMetadataBuilder(registry);
            requirePostgres(builder.getBootstrapContext(), settings);
            MetadataImplementor metadata = (MetadataImplementor) builder.build();
            if (metadata.getEntityBindings().isEmpty()) {
                throw noEntity(classes);
            }
            return new BootMetadata(registry, metadata, complete(metadata, builder.getBootstrapContext()), loader);
        } catch (RuntimeException | LinkageError e) {
            StandardServiceRegistryBuilder.destroy(registry);
            throw e;
        }
    }

    /**
     * Builds the metadata of a unit as Hibernate's own start in a container does.
     *
     * @throws UsageException if there is no entity in it, or the dialect is not one for PostgreSQL
     */
    static BootMetadata ofUnit(
            MappedClasses classes, PersistenceUnitInfo unit, Map<String, Object> settings, ClassLoader loader) {
        if (classes.isEmpty()) {
            throw noEntity(classes);
        }
        EntityManagerFactoryBuilderImpl builder =
                new EntityManagerFactoryBuilderImpl(new UnitWithPackages(unit, classes.packages()), settings);
        try {
            MetadataImpl metadata = (MetadataImpl) builder.metadata();
            BootstrapContext context = metadata.getBootstrapContext();
            requirePostgres(context, settings);
            return new BootMetadata(
                    metadata.getMetadataBuildingOptions().getServiceRegistry(),
                    metadata,
                    complete(metadata, context),
                    loader);
        } catch (RuntimeException | LinkageError e) {
            builder.cancel();
            throw e;
        }
    }

    private static StandardServiceRegistry registry(Map<String, Object> settings, ClassLoader loader) {
        BootstrapServiceRegistry services =
                new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build();
        return new StandardServiceRegistryBuilder(services)
                .applySettings(settings)
                .addService(BytecodeProvider.class, WITHOUT_BYTECODE)
                .build();
    }

    private static MetadataSources sources(MappedClasses classes, StandardServiceRegistry registry) {
        MetadataSources sources = new MetadataSources(registry);
        classes.classes().forEach(sources::addAnnotatedClassName);
        classes.packages().forEach(sources::addPackage);
        classes.mappingFiles().forEach(sources::addResource);
        return sources;
    }

    /** The steps of the session factory's start that change the mapping, in its order. */
    private static List<NotCompared> complete(MetadataImplementor metadata, BootstrapContext context) {
        List<NotCompared> notIntegrated = new ArrayList<>(Integrations.run(metadata, context));
        if (HibernateLine.createsCollectionIdSequences()) {
            IdGenerators.registerOfCollections(metadata);
        }
        metadata.orderColumns(true);
        metadata.validate();
        notIntegrated.addAll(ValueGenerators.make(metadata));
        return notIntegrated;
    }

    /** The schema that the metadata wants. */
    WantedSchema wantedSchema() {
        HibernateDdl ddl = new HibernateDdl(metadata);
        DdlReader reader = new DdlReader();
        ddl.writeTo(reader);
        notIntegrated.forEach(reader::setAside);
        DdlReader.Result result = reader.result();
        Map<ObjectRef, Origin> origins = Origins.of(metadata, ddl.tableNames(), result.schema());
        UnknownLengths.refuse(result.schema(), origins);
        return new WantedSchema(
                result.schema(),
                result.impliedNames(),
                origins,
                EnumConstants.of(ddl.tableNames(), metadata.getDatabase().getDialect()),
                NumberedColumns.of(metadata, ddl.tableNames()),
                result.notCompared(),
                metadata.getEntityBindings().size(),
                FormerNames.of(metadata, ddl.tableNames(), origins, loader),
                ddl.catalogs(origins));
    }

    private static void requirePostgres(BootstrapContext context, Map<String, Object> settings) {
        Dialect dialect = HibernateDdl.dialect(context.getServiceRegistry());
        if (!(dialect instanceof PostgreSQLDialect)) {
            throw new UsageException(Problem.of("Hibernate's dialect is not one for PostgreSQL")
                    .where(HibernateSettings.DIALECT)
                    .found(String.valueOf(settings.getOrDefault(HibernateSettings.DIALECT, dialect)))
                    .wanted("org.hibernate.dialect.PostgreSQLDialect or a subclass of it")
                    .next("remove " + HibernateSettings.DIALECT + " from Retort's configuration: it is not needed"));
        }
    }

    private static UsageException noEntity(MappedClasses classes) {
        return new UsageException(Problem.of("No entity found")
                .where(classes.searched())
                .wanted("at least one class with @jakarta.persistence.Entity")
                .next("compile the project, so that its classes are in one of these places")
                .next("set entities.packages to the packages of the entities"
                        + " and entities.classpath to the directories and jars that hold them"));
    }

    @Override
    public void close() {
        StandardServiceRegistryBuilder.destroy(registry);
    }
}
