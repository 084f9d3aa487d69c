package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Ticket {

    @Column(columnDefinition = "bigint generated always as identity (start with 100 increment by 10)")
    @Id
    Long id;

    String text;
}
