package model;

import jakarta.persistence.Entity;

@Entity
class Car extends Asset {

    int doors;
}
