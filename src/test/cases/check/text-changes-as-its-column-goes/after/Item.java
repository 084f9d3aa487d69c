package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "ck_item_rank", constraints = "state <> ''")
class Item {

    @Id
    Long id;

    String state;
}
