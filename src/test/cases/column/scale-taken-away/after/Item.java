package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
class Item {

    @Id
    Long id;

    @Column(columnDefinition = "numeric(10)")
    BigDecimal value;
}
