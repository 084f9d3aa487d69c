package model;

import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "a_person")
class Person {

    Address home;

    String name;

    java.time.LocalDate born;

    java.math.BigDecimal income;
}
