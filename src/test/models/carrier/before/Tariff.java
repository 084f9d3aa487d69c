package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import java.math.BigDecimal;
import java.util.Map;

@Entity
class Tariff {

    @Id
    @Column(length = 10)
    String code;

    @Column(name = "up_to")
    Weight upTo;

    @AttributeOverride(name = "amount", column = @Column(name = "price", precision = 9, scale = 2))
    @AttributeOverride(name = "currency", column = @Column(name = "price_currency", length = 3))
    Money price;

    @ElementCollection
    @MapKeyColumn(name = "country", length = 2)
    @Column(name = "surcharge", precision = 5, scale = 2)
    Map<String, BigDecimal> surcharges;
}
