package model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
class Lead {

    @EmbeddedId
    DepartmentId id;

    @MapsId
    @OneToOne
    Department department;
}
