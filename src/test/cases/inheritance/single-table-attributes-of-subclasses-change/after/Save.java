package model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;

@Entity
@DiscriminatorValue("SAVE")
class Save extends Account {

    @Column(nullable = false)
    BigDecimal rate;

    @Column(nullable = false)
    Integer term;
}
