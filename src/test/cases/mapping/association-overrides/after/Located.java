package model;

import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
class Located {

    @ManyToOne
    Town place;
}
