package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Ticket {

    @Column(columnDefinition = "bigint generated always as identity (start with -1 increment by -1 minvalue -500 maxvalue -1 cycle)")
    @Id
    Long id;

    String text;
}
