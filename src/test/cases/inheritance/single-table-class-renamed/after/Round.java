package model;

import jakarta.persistence.Entity;

@Entity
class Round extends Shape {

    double radius;
}
