package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;

@Entity
class Seat {

    String note;

    @EmbeddedId
    Key key;

    @Embeddable
    static class Key implements Serializable {

        String zone;

        int row;

        @Column(name = "building")
        long hall;
    }
}
