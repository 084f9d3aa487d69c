package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "SKILL", schema = "hr")
class Skill {

    @Id
    @Column(name = "CODE", length = 12)
    String code;

    @Column(name = "DESCR", nullable = false)
    String description;
}
