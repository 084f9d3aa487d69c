package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Person {

    @Id
    Long id;

    @Embedded
    Address home;

    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "street", column = @Column(name = "work_street", nullable = false)),
        @AttributeOverride(name = "city.name", column = @Column(name = "work_city")),
        @AttributeOverride(name = "city.zip", column = @Column(name = "work_zip"))
    })
    Address work;
}
