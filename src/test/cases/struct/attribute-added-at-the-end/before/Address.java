package model;

import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "address", attributes = {"city"})
class Address {

    String city;
}
