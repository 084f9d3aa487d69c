package model;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
@Access(AccessType.PROPERTY)
class Address {

    private String hidden;

    @Column(name = "postal_town")
    String getTown() {
        return hidden;
    }

    void setTown(String town) {
        hidden = town;
    }
}
