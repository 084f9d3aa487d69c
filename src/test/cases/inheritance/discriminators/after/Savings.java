package model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;

@Entity
@DiscriminatorValue("S")
class Savings extends Account {

    @Column(nullable = false)
    BigDecimal rate;
}
