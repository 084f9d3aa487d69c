package model;

import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
class AlphaLocated {

    @ManyToOne
    AlphaTown place;
}
