package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class City {

    @Column(name = "city_name", length = 80)
    String name;

    String zip;

    String country;
}
