package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.ManyToOne;
import java.time.LocalDateTime;

@Embeddable
class End {

    @Embedded
    Place place;

    LocalDateTime at;

    @ManyToOne
    Stop stop;
}
