package dev.retort.proof;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;

/** Hibernate as the application runs it: a session factory, whose schema manager creates and validates. */
final class HibernateOracle implements AutoCloseable {

    /** Held, or the level would be lost with the logger. */
    private static final Logger LOGGER = Logger.getLogger("org.hibernate");

    static {
        LOGGER.setLevel(Level.SEVERE);
    }

    private final URLClassLoader loader;
    private final Connections connections;
    private final StandardServiceRegistry registry;
    private final SessionFactory sessions;

    /** Starts a session factory that creates its schema in the database, PostgreSQL schemas included. */
    HibernateOracle(URLClassLoader loader, List<Class<?>> classes, Map<String, String> settings, WorkDatabase database)
            throws SQLException {
        this.loader = loader;
        connections = new Connections(database);
        registry = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(loader)
                        .build())
                .applySettings(new HashMap<>(settings))
                .applySetting("hibernate.connection.provider_class", connections)
                .applySetting("hibernate.hbm2ddl.auto", "create-only")
                .applySetting("hibernate.hbm2ddl.create_namespaces", "true")
                .applySetting("hibernate.hbm2ddl.halt_on_error", "true")
                .build();
        MetadataSources sources = new MetadataSources(registry);
        classes.stream().filter(HibernateOracle::isMapped).forEach(sources::addAnnotatedClass);
        if (classes.stream().anyMatch(type -> type.getSimpleName().equals("package-info"))) {
            sources.addPackage(EntityModel.PACKAGE);
        }
        Metadata metadata = sources.buildMetadata();
        if (names(metadata, "public")) {
            database.execute("DROP SCHEMA public"); // Hibernate creates it, and fails where it is already there
        }
        sessions = metadata.buildSessionFactory();
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
        StandardServiceRegistryBuilder.destroy(registry);
        loader.close();
    }

    /** Lends out the connection of the database at hand. */
    private static final class Connections implements ConnectionProvider {

        private static final long serialVersionUID = 1L;

        private transient WorkDatabase database;

        Connections(WorkDatabase database) {
            this.database = database;
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
