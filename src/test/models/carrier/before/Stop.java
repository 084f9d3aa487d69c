package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.Formula;

@Entity
class Stop {

    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false)
    Tour tour;

    Instant planned;
    Instant reached;

    @Formula("coalesce(reached, planned)")
    Instant expected;

    @ManyToMany
    Set<Parcel> delivered;
}
