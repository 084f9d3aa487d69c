package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.GenericGenerators;

@Entity
@GenericGenerators(@GenericGenerator(name = "alpha_assigned", type = org.hibernate.id.Assigned.class))
class AlphaAssigned {

    @Id
    @GeneratedValue(generator = "alpha_assigned")
    Long id;
}
