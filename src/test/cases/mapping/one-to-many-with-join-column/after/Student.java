package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
class Student {

    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "student_id")
    List<Course> courses;
}
