package model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
class Seat {

    @EmbeddedId
    SeatKey key;
}
