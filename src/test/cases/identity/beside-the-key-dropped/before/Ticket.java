package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Ticket {

    @Id
    Long id;

    @Column(columnDefinition = "bigint generated always as identity (start with 100)")
    Long number;

    String text;
}
