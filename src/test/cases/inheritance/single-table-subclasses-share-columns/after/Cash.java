package model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;

@Entity
@DiscriminatorValue("CASH")
class Cash extends Payment {

    @Column(name = "ref", length = 40)
    String ref;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    Mode mode;

    @ManyToOne(optional = false)
    Card change;

    enum Mode {
        COIN,
        NOTE
    }
}
