package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class Session {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    String text;
}
