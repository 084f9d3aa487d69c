package model;

import jakarta.persistence.Embeddable;

@Embeddable
class Address {

    String street;

    String town;
}
