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
@Table(name = "EINA", schema = "ERP")
class VendorMaterial {

    @EmbeddedId
    VendorMaterialKey key;

    @MapsId("vendor")
    @ManyToOne(optional = false)
    @JoinColumn(name = "LIFNR")
    Vendor vendor;

    @ManyToOne(optional = false)
    @JoinColumn(name = "MANDT", referencedColumnName = "MANDT", insertable = false, updatable = false)
    @JoinColumn(name = "MATNR", referencedColumnName = "MATNR", insertable = false, updatable = false)
    Material material;

    @Column(name = "NETPR", precision = 11, scale = 2)
    BigDecimal netPrice;

    @Column(name = "PLIFZ")
    Integer leadTimeDays;
}
