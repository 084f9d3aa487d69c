package model;

import jakarta.persistence.*;

@Embeddable
class Phase {

    @Enumerated(EnumType.ORDINAL)
    State current;

    int days;
}
