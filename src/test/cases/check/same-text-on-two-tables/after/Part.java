package model;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(check = @CheckConstraint(name = "ck_rank", constraint = "rank > 0"))
class Part {

    @Id
    Long id;

    Integer rank;
}
