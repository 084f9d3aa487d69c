package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
class Square extends Shape {

    double side;

    @Column(unique = true)
    String code;
}
