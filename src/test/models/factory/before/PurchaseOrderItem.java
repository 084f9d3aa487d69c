package model;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(name = "EKPO", schema = "ERP")
class PurchaseOrderItem {

    @EmbeddedId
    OrderItemKey key;

    @MapsId("order")
    @ManyToOne
    @JoinColumn(name = "EBELN")
    PurchaseOrder order;

    @ManyToOne
    @JoinColumn(name = "MANDT", referencedColumnName = "MANDT")
    @JoinColumn(name = "MATNR", referencedColumnName = "MATNR")
    Material material;

    @Column(name = "MENGE", precision = 13, scale = 3)
    BigDecimal quantity;
}
