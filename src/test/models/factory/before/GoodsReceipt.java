package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

@Entity
@Table(name = "goods_receipt", schema = "stock")
class GoodsReceipt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "receipts")
    @SequenceGenerator(name = "receipts", sequenceName = "Receipts", schema = "stock", initialValue = 1000, allocationSize = 1)
    Long id;

    @ManyToOne
    @JoinColumn(name = "order_number", referencedColumnName = "EBELN")
    @JoinColumn(name = "order_item", referencedColumnName = "EBELP")
    PurchaseOrderItem item;

    @Column(name = "received_at", nullable = false)
    LocalDateTime receivedAt;
}
