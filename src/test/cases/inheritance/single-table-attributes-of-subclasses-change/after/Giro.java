package model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;

@Entity
@DiscriminatorValue("GIRO")
class Giro extends Account {

    BigDecimal limit_;

    @Column(nullable = false)
    String iban;
}
