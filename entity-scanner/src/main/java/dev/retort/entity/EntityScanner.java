package dev.retort.entity;

import dev.retort.wanted.ScanRequest;
import dev.retort.wanted.SchemaSource;
import dev.retort.wanted.WantedSchema;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the schema that JPA entities want from the metadata of the Hibernate beside it on the class path.
 *
 * <p>No mapping rule is repeated here: Hibernate builds its metadata, everything on the class path that takes part in
 * that does so, and Hibernate's own exporters write each table, sequence and type as SQL for PostgreSQL. That SQL is
 * then read into values. No connection is opened and none is needed.
 *
 * <pre>{@code
 * WantedSchema wanted = new EntityScanner()
 *         .scan(new ScanRequest(List.of("com.acme.model"), Optional.empty(), classPath, Map.of()));
 * }</pre>
 */
public final class EntityScanner implements SchemaSource {

    @Override
    public WantedSchema scan(ScanRequest request) {
        ClassLoader loader = applicationLoader();
        MappedClasses classes = request.persistenceUnit()
                .map(unit -> PersistenceUnit.named(unit, loader))
                .map(unit -> unit.mappedClasses(loader))
                .orElseGet(() -> EntityDiscovery.find(request, loader));
        Map<String, Object> settings = HibernateSettings.of(classes.settings(), request.settings());
        return QuietHibernate.during(() -> read(classes, settings, loader));
    }

    /**
     * Reads the schema that a persistence unit wants as a container hands it to Hibernate, objects among the settings
     * included; what of them acts on a database is left out.
     *
     * @param packages packages whose annotations count beside those of the unit's classes
     */
    public WantedSchema scan(PersistenceUnitInfo unit, List<String> packages, Map<String, ?> settings) {
        Map<String, Object> offline = HibernateSettings.of(Map.of(), settings);
        MappedClasses classes = new MappedClasses(
                unit.getManagedClassNames(),
                packages,
                unit.getMappingFileNames(),
                Map.of(),
                "persistence unit \"" + unit.getPersistenceUnitName() + "\" of the application");
        return QuietHibernate.during(() -> read(classes, unit, offline));
    }

    private static WantedSchema read(MappedClasses classes, PersistenceUnitInfo unit, Map<String, Object> settings) {
        ClassLoader loader = Optional.ofNullable(unit.getClassLoader()).orElseGet(EntityScanner::applicationLoader);
        try (BootMetadata metadata = BootMetadata.ofUnit(classes, unit, settings, loader)) {
            return metadata.wantedSchema();
        } catch (RuntimeException | LinkageError e) {
            throw RejectedMapping.problem(e, classes, loader);
        }
    }

    /** The thread's own loader where it sees these classes too, as in an application server or a test; else theirs. */
    private static ClassLoader applicationLoader() {
        ClassLoader own = EntityScanner.class.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        try {
            return context != null && context.loadClass(EntityScanner.class.getName()) == EntityScanner.class
                    ? context
                    : own;
        } catch (ClassNotFoundException e) {
            return own;
        }
    }

    private static WantedSchema read(MappedClasses classes, Map<String, Object> settings, ClassLoader loader) {
        try (BootMetadata metadata = BootMetadata.build(classes, settings, loader)) {
            return metadata.wantedSchema();
        } catch (RuntimeException | LinkageError e) {
            throw RejectedMapping.problem(e, classes, loader);
        }
    }
}
