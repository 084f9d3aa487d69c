package model;

import jakarta.persistence.Entity;

@Entity
class AlphaCircle extends AlphaShape {

    double radius;
}
