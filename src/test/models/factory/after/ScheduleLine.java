package model;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

@Entity
@Table(name = "EKET", schema = "ERP")
class ScheduleLine {

    @EmbeddedId
    ScheduleLineKey key;

    @MapsId("item")
    @ManyToOne
    @JoinColumn(name = "EBELN", referencedColumnName = "EBELN")
    @JoinColumn(name = "EBELP", referencedColumnName = "EBELP")
    PurchaseOrderItem item;

    @Column(name = "EINDT", nullable = false)
    LocalDate dueOn;

    @Column(name = "MENGE", precision = 13, scale = 3)
    BigDecimal quantity;
}
