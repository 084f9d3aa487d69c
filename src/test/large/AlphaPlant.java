package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;

@Entity
class AlphaPlant {

    @Id
    Long id;

    @TenantId
    String tenant;
}
