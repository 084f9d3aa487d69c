package model;

import java.util.Set;
import org.hibernate.boot.ResourceStreamLocator;
import org.hibernate.boot.model.relational.SimpleAuxiliaryDatabaseObject;
import org.hibernate.boot.spi.AdditionalMappingContributions;
import org.hibernate.boot.spi.AdditionalMappingContributor;
import org.hibernate.boot.spi.InFlightMetadataCollector;
import org.hibernate.boot.spi.MetadataBuildingContext;

/** Adds a function. */
public class More implements AdditionalMappingContributor {

    @Override
    public void contribute(
            AdditionalMappingContributions contributions,
            InFlightMetadataCollector metadata,
            ResourceStreamLocator resources,
            MetadataBuildingContext context) {
        contributions.contributeAuxiliaryDatabaseObject(
                new SimpleAuxiliaryDatabaseObject(
                        metadata.getDatabase().getDefaultNamespace(),
                        "create function one() returns integer language sql as 'select 1'",
                        "drop function one",
                        Set.of()));
    }
}
