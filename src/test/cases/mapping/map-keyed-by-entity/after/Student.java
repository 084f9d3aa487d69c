package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyJoinColumn;
import java.util.Map;

@Entity
class Student {

    @Id
    Long id;

    @ElementCollection
    @MapKeyJoinColumn(name = "course_id")
    Map<Course, Integer> marks;
}
