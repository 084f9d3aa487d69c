package model;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "methodKind")
abstract class PaymentMethod extends AuditedEntity {

    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    Customer customer;

    boolean defaultMethod;
}
