package model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
class City {

    @EmbeddedId
    CityKey key;
}
