package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class E {

    @Id
    @Counted
    Long id;
}
