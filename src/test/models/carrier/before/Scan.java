package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

@Embeddable
class Scan {

    @Column(nullable = false)
    Instant at;

    @ManyToOne
    Depot depot;
}
