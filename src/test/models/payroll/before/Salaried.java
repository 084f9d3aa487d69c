package model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import org.hibernate.envers.Audited;

@Entity
@Audited
@DiscriminatorValue("SALARIED")
class Salaried extends Contract {

    @Column(precision = 10, scale = 2)
    BigDecimal monthly;
}
