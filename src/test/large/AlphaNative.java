package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.NativeGenerator;

@Entity
class AlphaNative {

    @Id
    @NativeGenerator(sequenceForm = @SequenceGenerator(name = "alpha_native", sequenceName = "alpha_native_numbers"))
    Long id;
}
