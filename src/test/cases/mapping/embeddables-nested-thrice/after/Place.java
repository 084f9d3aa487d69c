package model;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

@Embeddable
record Place(BigDecimal lat, BigDecimal lon) {
}
