package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import org.hibernate.envers.Audited;

@Entity
@Audited
class SalesBonus extends Bonus {

    @Column(precision = 5, scale = 2)
    BigDecimal percent;
}
