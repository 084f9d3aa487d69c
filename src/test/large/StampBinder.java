package model;

import org.hibernate.binder.AttributeBinder;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;

/** Makes the column NOT NULL and short. */
public class StampBinder implements AttributeBinder<Stamp> {

    @Override
    public void bind(Stamp stamp, MetadataBuildingContext context, PersistentClass entity, Property property) {
        property.getColumns().get(0).setNullable(false);
        property.getColumns().get(0).setLength(17);
    }
}
