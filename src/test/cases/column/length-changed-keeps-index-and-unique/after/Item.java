package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
        uniqueConstraints = @UniqueConstraint(name = "uq_item_code", columnNames = "code"),
        indexes = @Index(name = "ix_item_code", columnList = "code desc"))
class Item {

    @Id
    Long id;

    @Column(length = 80, nullable = false)
    String code;
}
