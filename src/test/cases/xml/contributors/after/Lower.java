package model;

import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.spi.MetadataBuilderContributor;

public class Lower implements MetadataBuilderContributor {

    @Override
    public void contribute(MetadataBuilder builder) {
        builder.applyImplicitSchemaName("lower");
        builder.applyBasicType(new CelsiusType(), "celsius");
    }
}
