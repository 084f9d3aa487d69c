package model;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "EINA", schema = "ERP")
class VendorMaterial {

    @EmbeddedId
    VendorMaterialKey key;

    @MapsId("vendor")
    @ManyToOne(optional = false)
    @JoinColumn(name = "LIFNR")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Vendor vendor;

    @ManyToOne(optional = false)
    @JoinColumn(name = "MANDT", referencedColumnName = "MANDT", insertable = false, updatable = false)
    @JoinColumn(name = "MATNR", referencedColumnName = "MATNR", insertable = false, updatable = false)
    Material material;

    @Column(name = "NETPR", precision = 13, scale = 4)
    BigDecimal netPrice;

    @Column(name = "WAERS", columnDefinition = "char(3)", nullable = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    @ColumnDefault("'EUR'")
    String currency;

    @Column(name = "PLIFZ")
    Short leadTimeDays;
}
