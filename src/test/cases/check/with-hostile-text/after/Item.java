package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "ck_item_rank", constraints = "state not like '%\\\\_%' and state <> 'it''s */ {x} ?' and state <> '\\\\u000a'")
class Item {

    @Id
    Long id;

    Integer rank;

    String state;
}
