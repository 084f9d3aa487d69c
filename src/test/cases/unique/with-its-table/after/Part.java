package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uk_part", columnNames = {"code", "id"}))
class Part {

    @Id
    Long id;

    @Column(unique = true)
    String code;
}
