package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NaturalIdClass;
import org.hibernate.annotations.PropertyRef;

@Entity
@NaturalIdClass(Person.Name.class)
class Person {

    @Id
    Long id;

    @NaturalId(mutable = true)
    String first;

    @NaturalId(mutable = true)
    String last;

    @ManyToOne
    @PropertyRef("code")
    Country country;

    @ManyToOne
    @JoinColumn(name = "birth_country", referencedColumnName = "code")
    Country birth;

    record Name(String first, String last) {}
}
