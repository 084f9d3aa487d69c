package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Plant {

    @Id
    Long id;
}
