package model;

import jakarta.persistence.Entity;

@Entity
class Sub extends Item {

    Boolean b;
}
