package model;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;

@Entity
class Depot {

    @Id
    @Column(length = 6)
    String code;

    Phone frontDesk;

    @Column(length = 2)
    CountryCode country;

    @ElementCollection
    Set<Phone> emergencyNumbers;
}
