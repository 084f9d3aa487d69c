package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = {@UniqueConstraint(name = "uq_ab", columnNames = {"a", "b"}), @UniqueConstraint(name = "uq_bc", columnNames = {"b", "c"})})
class Item {

    @Id
    Long id;

    String a;

    String b;

    String c;
}
