package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
class Circle extends Shape {

    @Column(nullable = false)
    double radius;
}
