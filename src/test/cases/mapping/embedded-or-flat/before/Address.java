package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

@Embeddable
class Address {

    String street;

    @Embedded
    City city;
}
