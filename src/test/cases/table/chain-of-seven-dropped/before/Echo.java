package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Echo {

    @Id
    Long id;
}
