package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class Payment {

    @Id
    Long id;

    Long tenant;

    @ManyToOne
    @JoinColumn(name = "tenant", referencedColumnName = "tenant", insertable = false, updatable = false)
    @JoinColumn(name = "account", referencedColumnName = "number", insertable = false, updatable = false)
    Account account;
}
