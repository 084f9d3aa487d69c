package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
@Check(constraints = "rank >= 10")
class Item {

    @Id
    Long id;

    Integer rank;

    String state;
}
