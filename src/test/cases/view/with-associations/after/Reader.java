package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Reader {

    @Id
    Long id;

    @ManyToOne
    Title title;
}
