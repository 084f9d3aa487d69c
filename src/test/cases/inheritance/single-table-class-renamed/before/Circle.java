package model;

import jakarta.persistence.Entity;

@Entity
class Circle extends Shape {

    double radius;
}
