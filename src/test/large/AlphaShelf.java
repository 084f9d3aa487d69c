package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;

@Entity
class AlphaShelf {

    @EmbeddedId
    Key key;

    @MapsId("item")
    @ManyToOne
    AlphaItem item;

    @Embeddable
    record Key(Long item, int number) implements Serializable {}
}
