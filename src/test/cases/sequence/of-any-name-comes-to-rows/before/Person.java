package model;

import jakarta.persistence.Entity;

@Entity
class Person extends Party {

    String name;
}
