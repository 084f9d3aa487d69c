package model;

import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "address", attributes = {"city", "street", "zip"})
class Address {

    String city;

    String street;

    Integer zip;
}
