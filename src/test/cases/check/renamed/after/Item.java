package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "ck_item_not_negative", constraints = "rank >= 0")
class Item {

    @Id
    Long id;

    Integer rank;

    String state;
}
