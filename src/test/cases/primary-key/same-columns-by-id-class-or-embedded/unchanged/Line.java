package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;

@Entity
class Line {

    @EmbeddedId
    Key key;

    @Embeddable
    static class Key implements Serializable {

        String variant;

        Long orderId;

        Integer position;
    }
}
