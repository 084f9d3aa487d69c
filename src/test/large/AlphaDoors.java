package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.View;

@Entity
@View(query = "select vehicle_id as id, doors from AlphaCar")
class AlphaDoors {

    @Id
    Long id;

    int doors;
}
