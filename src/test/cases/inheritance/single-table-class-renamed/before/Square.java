package model;

import jakarta.persistence.Entity;

@Entity
class Square extends Shape {

    double side;
}
