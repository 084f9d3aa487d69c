package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@Entity
@IdClass(PlaceId.class)
class Place {

    @Id
    Integer country;

    @Id
    Integer number;
}
