package model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
class Department {

    @EmbeddedId
    DepartmentId id;

    @MapsId("company")
    @ManyToOne
    Company company;
}
