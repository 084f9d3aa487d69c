package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
class Ticket {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "tickets")
    @TableGenerator(name = "tickets", table = "numbers")
    Long id;
}
