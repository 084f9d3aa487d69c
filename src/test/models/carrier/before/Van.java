package model;

import jakarta.persistence.Entity;

@Entity
class Van extends Vehicle {

    boolean electric;
}
