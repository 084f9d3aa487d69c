package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Party {

    @Id
    @GeneratedValue(generator = "of_parties")
    @SequenceGenerator(name = "of_parties", sequenceName = "`All Numbers`")
    Long id;
}
