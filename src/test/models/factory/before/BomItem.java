package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;

/** A join table that has grown columns of its own. */
@Entity
@IdClass(BomItemKey.class)
@Table(
        name = "STPO",
        schema = "ERP",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "STPO_POSITION",
                        columnNames = {"MANDT", "MATNR", "STLAL", "POSNR"}))
class BomItem {

    @Id
    @ManyToOne
    @JoinColumn(name = "MANDT", referencedColumnName = "MANDT")
    @JoinColumn(name = "MATNR", referencedColumnName = "MATNR")
    @JoinColumn(name = "STLAL", referencedColumnName = "STLAL")
    BillOfMaterial bill;

    @Id
    @ManyToOne
    @JoinColumn(name = "COMP_MANDT", referencedColumnName = "MANDT")
    @JoinColumn(name = "COMP_MATNR", referencedColumnName = "MATNR")
    Material component;

    @Column(name = "POSNR")
    short position;

    @Column(name = "MENGE", precision = 13, scale = 3)
    BigDecimal quantity;
}
