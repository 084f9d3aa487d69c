package model;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Check(name = "ck_orders_amount", constraints = "amount >= 0")
class Orders {

    @Id
    Long id;

    @ColumnDefault("1")
    BigDecimal amount;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_orders_customer"))
    Customer customer;
}
