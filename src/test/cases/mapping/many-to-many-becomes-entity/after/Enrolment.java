package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"student_id", "courses_id"}))
class Enrolment {

    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false)
    Student student;

    @ManyToOne(optional = false)
    @JoinColumn(name = "courses_id")
    Course course;

    @ColumnDefault("current_date")
    @Column(nullable = false)
    LocalDate since;
}
