package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
class Locker {

    @Id
    Long id;

    @OneToOne
    Person owner;
}
