package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@Entity
class Student {

    @Id
    Long id;

    @ManyToMany
    @JoinTable(name = "enrolment")
    Set<Course> courses;
}
