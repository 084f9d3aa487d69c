package model;

import jakarta.persistence.Entity;

@Entity
class Dog extends Animal {
}
