package dev.retort.proof;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.SessionFactory;
import org.hibernate.Version;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;

/** Hibernate as the application runs it: a session factory, whose schema manager creates and validates. */
final class HibernateOracle implements AutoCloseable {

    /** 7.1 inserts the first row of a {@code @TableGenerator} twice. */
    private static final boolean FAILS_AT_ITS_OWN_DDL =
            Version.getVersionString().startsWith("7.1.");

    private final URLClassLoader loader;
    private final Connections connections;
    private final StandardServiceRegistry registry;
    private final SessionFactory sessions;

    /**
     * What an application hands to Hibernate when it does not leave that to a persistence unit.
     *
     * @param mappingFiles resources, {@code orm.xml} and {@code hbm.xml}
     */
    record Contents(List<Class<?>> classes, List<String> mappingFiles) {

        private MetadataSources sources(StandardServiceRegistry registry) {
            MetadataSources sources = new MetadataSources(registry);
            classes.stream().filter(HibernateOracle::isMapped).forEach(sources::addAnnotatedClass);
            classes.stream()
                    .filter(type -> type.getSimpleName().equals("package-info"))
                    .map(Class::getPackageName)
                    .forEach(sources::addPackage);
            mappingFiles.forEach(sources::addResource);
            return sources;
        }
    }

    private HibernateOracle(
            URLClassLoader loader, Connections connections, StandardServiceRegistry registry, SessionFactory sessions) {
        this.loader = loader;
        this.connections = connections;
        this.registry = registry;
        this.sessions = sessions;
    }

    /** The settings of an application that has its schema created, PostgreSQL schemas included. */
    static Map<String, Object> settings(Map<String, String> ofCase) {
        Map<String, Object> settings = new HashMap<>(ofCase);
        settings.put("hibernate.connection.provider_class", new Connections());
        settings.put("hibernate.hbm2ddl.auto", "create-only");
        settings.put("hibernate.hbm2ddl.create_namespaces", "true");
        settings.put("hibernate.hbm2ddl.halt_on_error", !FAILS_AT_ITS_OWN_DDL);
        return settings;
    }

    /** Starts a session factory that creates its schema in the database. */
    static HibernateOracle of(
            Contents contents, URLClassLoader loader, Map<String, Object> settings, WorkDatabase database)
            throws SQLException {
        Connections connections = Connections.of(settings, database);
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(loader)
                        .build())
                .applySettings(settings)
                .addService(BytecodeProvider.class, new BytecodeProviderImpl()) // no entity is ever loaded
                .build();
        Metadata metadata = contents.sources(registry).buildMetadata();
        if (names(metadata, "public")) {
            database.execute("DROP SCHEMA public"); // Hibernate creates it, and fails where it is already there
        }
        return new HibernateOracle(loader, connections, registry, metadata.buildSessionFactory());
    }

    /** The same for a unit of a {@code persistence.xml}, which Hibernate finds and reads itself. */
    static HibernateOracle ofUnit(
            String unit, URLClassLoader loader, Map<String, Object> settings, WorkDatabase database) {
        Connections connections = Connections.of(settings, database);
        SessionFactory sessions =
                Persistence.createEntityManagerFactory(unit, settings).unwrap(SessionFactory.class);
        return new HibernateOracle(loader, connections, null, sessions);
    }

    /** By the accessor that 6.6 has and 7 still has. */
    @SuppressWarnings("deprecation")
    private static boolean names(Metadata metadata, String schema) {
        return StreamSupport.stream(metadata.getDatabase().getNamespaces().spliterator(), false)
                .map(namespace -> namespace.getPhysicalName().getSchema())
                .anyMatch(name -> name != null && name.getText().equals(schema));
    }

    private static boolean isMapped(Class<?> type) {
        return Stream.of(Entity.class, MappedSuperclass.class, Embeddable.class, Converter.class)
                .anyMatch(type::isAnnotationPresent);
    }

    /** Throws what Hibernate misses in the database. */
    void validate(WorkDatabase database) {
        connections.database = database;
        sessions.getSchemaManager().validateMappedObjects();
    }

    @Override
    public void close() throws IOException {
        sessions.close();
        if (registry != null) { // that of a persistence unit goes with its session factory
            StandardServiceRegistryBuilder.destroy(registry);
        }
        loader.close();
    }

    /** Lends out the connection of the database at hand. */
    private static final class Connections implements ConnectionProvider {

        private static final long serialVersionUID = 1L;

        private transient WorkDatabase database;

        static Connections of(Map<String, Object> settings, WorkDatabase database) {
            Connections connections = (Connections) settings.get("hibernate.connection.provider_class");
            connections.database = database;
            return connections;
        }

        @Override
        public Connection getConnection() {
            return database.connection();
        }

        @Override
        public void closeConnection(Connection connection) throws SQLException {
            connection.setAutoCommit(true); // the owner closes it
        }

        @Override
        public boolean supportsAggressiveRelease() {
            return true;
        }

        @Override
        public boolean isUnwrappableAs(Class<?> type) {
            return type.isInstance(this);
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
