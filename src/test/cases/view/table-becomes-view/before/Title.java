package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Title {

    @Id
    Long id;

    String title;
}
