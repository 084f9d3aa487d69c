package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
class AlphaCity {

    @EmbeddedId
    Key key;

    @Embeddable
    record Key(String country, String name) {}
}
