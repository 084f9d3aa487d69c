package model;

import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.spi.MetadataBuilderContributor;

public class CarrierTypes implements MetadataBuilderContributor {

    @Override
    public void contribute(MetadataBuilder builder) {
        builder.applyBasicType(new PhoneType(), "phone");
    }
}
