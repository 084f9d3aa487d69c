package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToOne;

@Embeddable
class Deep {

    @Column(unique = true)
    String x;

    @OneToOne
    Owner y;
}
