package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
abstract class Shape {

    @Id
    Long id;
}
