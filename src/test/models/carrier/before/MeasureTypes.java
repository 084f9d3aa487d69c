package model;

import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;

public class MeasureTypes implements TypeContributor {

    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        types.contributeType(new WeightType());
        types.contributeType(new PhoneType());
        types.contributeJavaType(new PlateJavaType());
    }
}
