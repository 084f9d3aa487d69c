package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

@Entity
class A {

    @Id
    @GeneratedValue(generator = "generic")
    @GenericGenerator(
            name = "generic",
            type = SequenceStyleGenerator.class,
            parameters = {
                @Parameter(name = "sequence_name", value = "generic_numbers"),
                @Parameter(name = "increment_size", value = "7"),
                @Parameter(name = "initial_value", value = "3")
            })
    Long id;
}
