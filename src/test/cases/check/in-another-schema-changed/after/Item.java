package model;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "shop", check = @CheckConstraint(name = "ck_item", constraint = "rank > 1"))
class Item {

    @Id
    Long id;

    String name;

    Integer rank;
}
