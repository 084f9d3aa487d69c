package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Animal {

    @Id
    Long id;
}
