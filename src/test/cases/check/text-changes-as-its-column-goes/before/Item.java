package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "ck_item_rank", constraints = "rank >= 0 or state is null")
class Item {

    @Id
    Long id;

    Integer rank;

    String state;
}
