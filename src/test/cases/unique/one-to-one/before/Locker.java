package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Locker {

    @Id
    Long id;

    @ManyToOne
    Person owner;
}
