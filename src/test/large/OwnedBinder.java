package model;

import org.hibernate.binder.TypeBinder;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;

public class OwnedBinder implements TypeBinder<Owned> {

    @Override
    public void bind(Owned owned, MetadataBuildingContext context, PersistentClass entity) {
        entity.getTable().setComment("owned by " + owned.value());
    }

    @Override
    public void bind(Owned owned, MetadataBuildingContext context, Component component) {}
}
