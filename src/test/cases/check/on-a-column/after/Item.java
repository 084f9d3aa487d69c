package model;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
class Item {

    @Id
    Long id;

    @Column(check = @CheckConstraint(name = "ck_rank", constraint = "rank > 0"))
    Integer rank;

    @Check(constraints = "size < 100")
    Integer size;
}
