package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.NativeGenerator;

@Entity
class B {

    @Id
    @NativeGenerator(sequenceForm = @SequenceGenerator(name = "b", sequenceName = "native_numbers"))
    Long id;
}
