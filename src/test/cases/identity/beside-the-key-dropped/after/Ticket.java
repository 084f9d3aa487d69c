package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Ticket {

    @Id
    Long id;

    String text;
}
