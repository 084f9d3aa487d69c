package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
class Student {

    @Id
    Long id;

    @OneToMany
    @JoinTable(name = "enrolment", joinColumns = @JoinColumn(name = "student"), inverseJoinColumns = @JoinColumn(name = "course"))
    List<Course> courses;
}
