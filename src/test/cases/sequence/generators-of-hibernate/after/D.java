package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.GenericGenerators;

@Entity
@GenericGenerators(
        @GenericGenerator(name = "assigned", type = org.hibernate.id.Assigned.class))
class D {

    @Id
    @GeneratedValue(generator = "assigned")
    Long id;
}
