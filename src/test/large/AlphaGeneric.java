package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

@Entity
class AlphaGeneric {

    @Id
    @GeneratedValue(generator = "alpha_generic")
    @GenericGenerator(
            name = "alpha_generic",
            type = SequenceStyleGenerator.class,
            parameters = {
                @Parameter(name = "sequence_name", value = "alpha_generic_numbers"),
                @Parameter(name = "increment_size", value = "7")
            })
    Long id;
}
