package model;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Orders {

    @Id
    Long id;

    @ColumnDefault("0")
    BigDecimal amount;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_orders_legacy"))
    Legacy legacy;
}
