package model;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
class Passport {

    @Id
    Long id;

    @MapsId
    @OneToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_passport_person"))
    Person person;
}
