package model;

import java.util.Set;
import org.hibernate.boot.ResourceStreamLocator;
import org.hibernate.boot.model.relational.SimpleAuxiliaryDatabaseObject;
import org.hibernate.boot.spi.AdditionalMappingContributions;
import org.hibernate.boot.spi.AdditionalMappingContributor;
import org.hibernate.boot.spi.InFlightMetadataCollector;
import org.hibernate.boot.spi.MetadataBuildingContext;

/** What no annotation says: Hibernate runs it after its own statements. */
public class Extras implements AdditionalMappingContributor {

    @Override
    public void contribute(
            AdditionalMappingContributions contributions,
            InFlightMetadataCollector metadata,
            ResourceStreamLocator resources,
            MetadataBuildingContext context) {
        String[] statements = {
                "create index ix_item on item (coalesce(name, 'a'))"
        };
        contributions.contributeAuxiliaryDatabaseObject(
                new SimpleAuxiliaryDatabaseObject(Set.of(), null, null, statements, new String[0]));
    }
}
