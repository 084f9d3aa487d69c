package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class AlphaShape {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "alpha_shapes")
    @SequenceGenerator(name = "alpha_shapes", sequenceName = "alpha_shape_numbers", allocationSize = 5, initialValue = 3)
    Long id;

    String colour;
}
