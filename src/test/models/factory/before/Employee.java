package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.time.LocalDateTime;

@Entity
@Table(name = "EMP", schema = "hr", uniqueConstraints = @UniqueConstraint(name = "EMP_LOGIN", columnNames = "LOGIN"))
class Employee implements Serializable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "EMP_NO")
    Integer number;

    @Column(name = "LOGIN", length = 12, nullable = false)
    String login;

    @ManyToOne
    @JoinColumn(name = "COMPANY", referencedColumnName = "COMPANY")
    @JoinColumn(name = "DEPT_NO", referencedColumnName = "DEPT_NO")
    Department department;

    @Column(name = "HIRED", columnDefinition = "timestamp(0)")
    LocalDateTime hired;
}
