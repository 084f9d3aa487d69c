package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Item {

    @Id
    Long id;

    @ColumnDefault("(5.20)")
    BigDecimal value;
}
