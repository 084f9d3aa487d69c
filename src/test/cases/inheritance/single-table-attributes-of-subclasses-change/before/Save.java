package model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

@Entity
@DiscriminatorValue("SAVE")
class Save extends Account {

    @Column(nullable = false)
    BigDecimal rate;

    @Enumerated(EnumType.STRING)
    Term term;

    enum Term {
        SHORT,
        LONG
    }
}
