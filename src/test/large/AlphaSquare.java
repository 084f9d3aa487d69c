package model;

import jakarta.persistence.Entity;

@Entity
class AlphaSquare extends AlphaShape {

    double width;
}
