package model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;

@Entity
@DiscriminatorValue("S")
class AlphaSavings extends AlphaAccount {

    @Column(nullable = false)
    BigDecimal rate;
}
