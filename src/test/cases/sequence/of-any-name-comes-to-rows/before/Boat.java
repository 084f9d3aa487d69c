package model;

import jakarta.persistence.Entity;

@Entity
class Boat extends Asset {

    int sails;
}
