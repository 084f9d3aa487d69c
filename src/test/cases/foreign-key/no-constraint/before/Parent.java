package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Parent {

    @Id
    Long id;
}
