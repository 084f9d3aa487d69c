package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(schema = "circulation", name = "reservations")
class Reservation {

    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false)
    Member member;

    @ManyToOne(optional = false)
    Work work;

    ReservationState state;
}
