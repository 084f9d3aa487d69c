package dev.retort.boot.command;

import jakarta.persistence.spi.PersistenceUnitInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.orm.jpa.persistenceunit.SmartPersistenceUnitInfo;

/**
 * What Hibernate would be given.
 *
 * @param unit the persistence unit, with its classes
 * @param settings texts and objects
 */
record CapturedUnit(PersistenceUnitInfo unit, Map<String, Object> settings) {

    static CapturedUnit of(PersistenceUnitInfo unit, Map<?, ?> settings) {
        Map<String, Object> named = new HashMap<>();
        settings.forEach((key, value) -> named.put(String.valueOf(key), value));
        return new CapturedUnit(unit, named);
    }

    /** Packages whose annotations count, which Spring hands to Hibernate beside the classes. */
    List<String> packages() {
        return unit instanceof SmartPersistenceUnitInfo smart ? smart.getManagedPackages() : List.of();
    }
}
