package model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

@Entity
@Audited
@DiscriminatorValue("HOURLY")
class Hourly extends Contract {

    @Column(precision = 6, scale = 2)
    BigDecimal rate;

    @NotAudited
    Integer plannedHours;
}
