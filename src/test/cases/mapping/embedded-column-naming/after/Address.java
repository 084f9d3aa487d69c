package model;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Parent;

@Embeddable
class Address {

    String street;

    String town;

    @Parent
    Person person;
}
