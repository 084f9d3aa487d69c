package model;

import jakarta.persistence.Embeddable;

@Embeddable
class Coordinates implements Place {

    double latitude;
}
