package model;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "orders")
@AttributeOverride(name = "audit.who.changed", column = @Column(name = "touched", columnDefinition = "timestamptz default now()"))
@AssociationOverride(name = "audit.who.by", joinColumns = @JoinColumn(name = "by_tag", foreignKey = @ForeignKey(name = "fk_by")))
@AssociationOverride(name = "tags", joinTable = @JoinTable(name = "order_tag"))
class Order extends Base<UUID, Order.Status> {

    enum Status {
        NEW,
        PAID
    }
}
