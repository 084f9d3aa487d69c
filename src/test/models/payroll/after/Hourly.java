package model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import org.hibernate.envers.Audited;

@Entity
@Audited
@DiscriminatorValue("HOURLY")
class Hourly extends Contract {

    @Column(precision = 8, scale = 3)
    BigDecimal rate;

    Integer plannedHours;
}
