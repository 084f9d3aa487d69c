package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Ticket {

    @Column(columnDefinition = "serial")
    @Id
    Integer id;

    String text;
}
