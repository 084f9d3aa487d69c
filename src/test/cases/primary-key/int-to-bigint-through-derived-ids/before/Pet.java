package model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
class Pet {

    @EmbeddedId
    PetId id;

    @MapsId("owner")
    @ManyToOne
    Owner keeper;
}
