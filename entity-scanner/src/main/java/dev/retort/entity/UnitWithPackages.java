package dev.retort.entity;

import jakarta.persistence.spi.PersistenceUnitInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.jpa.boot.internal.PersistenceUnitInfoDescriptor;

/** A container's persistence unit with the packages whose annotations count; Hibernate takes both by their names. */
final class UnitWithPackages extends PersistenceUnitInfoDescriptor {

    private final List<String> names;

    UnitWithPackages(PersistenceUnitInfo unit, Collection<String> packages) {
        super(unit);
        names = new ArrayList<>(unit.getManagedClassNames());
        names.addAll(packages);
    }

    @Override
    public List<String> getManagedClassNames() {
        return names;
    }
}
