package model;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

@Embeddable
class UnitPrice {

    BigDecimal netAmount;
}
