package model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

@Entity
@Table(name = "customerOrders", uniqueConstraints = @UniqueConstraint(columnNames = "orderNumber"))
class CustomerOrder extends AuditedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    @Column(nullable = false, length = 20)
    String orderNumber;

    @ManyToOne(optional = false)
    Customer orderedBy;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    OrderStatus orderStatus;

    LocalDateTime placedAt;

    @Column(columnDefinition = "text")
    String customerNote;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "orderId")
    @OrderColumn(name = "linePosition")
    List<OrderLine> orderLines;

    @Embedded
    PostalAddress shippingAddress;

    @ManyToOne
    CreditCard paidWith;
}
