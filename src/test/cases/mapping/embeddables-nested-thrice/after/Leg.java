package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

@Embeddable
class Leg {

    @Embedded
    End from;

    @Embedded
    End to;
}
