package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "EKKO", schema = "ERP")
class PurchaseOrder {

    @Id
    @Column(name = "EBELN", length = 10)
    String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "LIFNR", foreignKey = @ForeignKey(name = "FK_EKKO_LFA1"))
    Vendor vendor;

    @Column(name = "BEDAT")
    LocalDate orderedOn;

    @ManyToOne
    @JoinColumn(name = "ERNAM", referencedColumnName = "LOGIN")
    Employee buyer;
}
