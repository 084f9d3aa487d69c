package model;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity
@Access(AccessType.FIELD)
class Person {

    @Id
    Long id;

    @Transient
    String name;

    @Embedded
    Address address;

    @Access(AccessType.PROPERTY)
    @Column(length = 40, nullable = false)
    String getName() {
        return name;
    }

    void setName(String name) {
        this.name = name;
    }
}
