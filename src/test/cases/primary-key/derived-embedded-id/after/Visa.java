package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;

@Entity
class Visa {

    @EmbeddedId
    Key key;

    @MapsId("personId")
    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_visa_person"))
    Person person;

    @Embeddable
    static class Key implements Serializable {

        String country;

        Long personId;
    }
}
