package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** Its rules are in an XML file. */
@Entity
public class Beneficiary {

    @Id
    @GeneratedValue
    Long id;

    String name;

    Integer percent;
}
