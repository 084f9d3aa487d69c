package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

@Embeddable
class Money {

    @Column(nullable = false, precision = 12, scale = 4)
    BigDecimal amount;

    @Column(nullable = false, length = 3, columnDefinition = "varchar(3) default 'EUR'")
    String currency;
}
