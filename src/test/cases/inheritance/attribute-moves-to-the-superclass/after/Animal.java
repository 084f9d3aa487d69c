package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Animal {

    @Id
    Long id;

    @Column(nullable = false, unique = true)
    String tag;

    @ManyToOne
    Dog mother;
}
