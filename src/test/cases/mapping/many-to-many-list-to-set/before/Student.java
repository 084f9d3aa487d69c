package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.List;

@Entity
class Student {

    @Id
    Long id;

    @ManyToMany
    List<Course> courses;
}
