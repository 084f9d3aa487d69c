package model;

import java.util.Set;
import org.hibernate.boot.ResourceStreamLocator;
import org.hibernate.boot.model.relational.SimpleAuxiliaryDatabaseObject;
import org.hibernate.boot.spi.AdditionalMappingContributions;
import org.hibernate.boot.spi.AdditionalMappingContributor;
import org.hibernate.boot.spi.InFlightMetadataCollector;
import org.hibernate.boot.spi.MetadataBuildingContext;
import outbox.OutboxMessage;

/** What the messaging library of the house brings into every application. */
public class Outbox implements AdditionalMappingContributor {

    @Override
    public String getContributorName() {
        return "outbox";
    }

    @Override
    public void contribute(
            AdditionalMappingContributions contributions,
            InFlightMetadataCollector metadata,
            ResourceStreamLocator resources,
            MetadataBuildingContext context) {
        contributions.contributeEntity(OutboxMessage.class);
        contributions.contributeAuxiliaryDatabaseObject(
                new SimpleAuxiliaryDatabaseObject(
                        metadata.getDatabase().getDefaultNamespace(),
                        "create function outbox_notify() returns trigger language plpgsql as 'begin perform pg_notify(''outbox'', new.id::text); return new; end'",
                        "drop function outbox_notify",
                        Set.of()));
    }
}
