package model;

import jakarta.persistence.Entity;

@Entity
class Truck extends Vehicle {

    short axles;
    Weight trailer;
}
