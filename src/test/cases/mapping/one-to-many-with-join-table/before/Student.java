package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Student {

    @Id
    Long id;
}
