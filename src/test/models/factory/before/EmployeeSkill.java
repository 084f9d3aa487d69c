package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

@Entity
@Table(name = "EMP_SKILL", schema = "hr")
class EmployeeSkill implements Serializable {

    @Id
    @ManyToOne
    @JoinColumn(name = "EMP_NO")
    Employee employee;

    @Id
    @ManyToOne
    @JoinColumn(name = "CODE")
    Skill skill;

    @Column(name = "LEVEL_1_TO_5")
    byte level;

    @Column(name = "SINCE")
    LocalDate since;
}
