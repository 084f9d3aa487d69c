package model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

@Entity
@DiscriminatorValue("CARD")
class Card extends Payment {

    @Column(name = "ref", length = 16, nullable = false)
    String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    State state;

    @Embedded
    Money fee;

    enum State {
        ON,
        OFF
    }
}
