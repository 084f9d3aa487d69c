package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "ck_item_rank", constraints = "rank between 0 and 9 and state in ('open','done')")
class Item {

    @Id
    Long id;

    Integer rank;

    String state;
}
