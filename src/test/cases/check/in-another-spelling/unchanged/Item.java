package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "ck_item_rank", constraints = "((RANK >= 0) AND (rank <= 9)) and state = any(array['open'::varchar, 'done'])")
class Item {

    @Id
    Long id;

    Integer rank;

    String state;
}
