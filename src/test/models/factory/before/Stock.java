package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Check;

@Entity
@IdClass(StockKey.class)
@Table(name = "stock", schema = "stock")
class Stock {

    @Id
    @ManyToOne
    @JoinColumn(name = "mandt", referencedColumnName = "MANDT")
    @JoinColumn(name = "matnr", referencedColumnName = "MATNR")
    Material material;

    @Id
    @ManyToOne
    @JoinColumn(name = "plant", referencedColumnName = "WERKS")
    @JoinColumn(name = "bin_aisle", referencedColumnName = "aisle")
    @JoinColumn(name = "bin_position", referencedColumnName = "position")
    StorageBin bin;

    @Id
    @Column(name = "batch", length = 10)
    String batch;

    @Column(name = "quantity", precision = 13, scale = 3, nullable = false)
    @Check(name = "stock_not_negative", constraints = "quantity >= 0")
    BigDecimal quantity;
}
