package model;

import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "address", attributes = {"city", "zip"})
class Address {

    @Column(length = 20)
    String city;

    String zip;
}
