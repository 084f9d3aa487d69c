package model;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(check = @CheckConstraint(name = "ck_part", constraint = "number between 1 and 9"))
class Part {

    @Id
    Long id;

    Integer number;
}
