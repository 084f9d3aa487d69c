package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uk_part", columnNames = {"code"}), indexes = @Index(name = "ix_part", columnList = "code, id"))
class Part {

    @Id
    Long id;

    String code;
}
