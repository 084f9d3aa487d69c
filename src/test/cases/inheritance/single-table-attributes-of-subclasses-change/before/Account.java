package model;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
@DiscriminatorColumn(name = "kind", length = 4)
class Account {

    @Id
    @GeneratedValue
    Long id;
}
