package model;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(check = @CheckConstraint(name = "ck_item", constraint = "LENGTH(TRIM(BOTH FROM name)) > 0"))
class Item {

    @Id
    Long id;

    String name;

    Integer rank;
}
