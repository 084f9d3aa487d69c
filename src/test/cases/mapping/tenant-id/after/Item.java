package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;

@Entity
class Item {

    @Id
    Long id;

    String name;

    @TenantId
    String tenant;
}
