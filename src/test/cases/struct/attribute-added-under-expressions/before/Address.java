package model;

import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "address", attributes = {"city", "zip"})
class Address {

    String city;

    Integer zip;
}
