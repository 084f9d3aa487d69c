package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Verse {

    @Id
    Long id;

    String text;
}
