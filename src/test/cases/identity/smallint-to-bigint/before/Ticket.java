package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Ticket {

    @Column(columnDefinition = "smallint generated always as identity")
    @Id
    Short id;

    String text;
}
