package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Course {

    @Id
    Long id;
}
