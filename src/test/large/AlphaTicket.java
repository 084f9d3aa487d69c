package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.UuidGenerator;

@Entity
class AlphaTicket {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tickets")
    Long id;

    @UuidGenerator
    String code;
}
