package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@IdClass(QualityCheckKey.class)
@Table(name = "QALS", schema = "quality")
class QualityCheck {

    @Id
    @ManyToOne
    @JoinColumn(name = "receipt_id")
    GoodsReceipt receipt;

    @Id
    @Column(name = "PRUEFLOS")
    int lot;

    @ManyToOne
    @JoinColumn(name = "mandt", referencedColumnName = "MANDT")
    @JoinColumn(name = "matnr", referencedColumnName = "MATNR")
    @JoinColumn(name = "spras", referencedColumnName = "SPRAS")
    MaterialText wording;

    boolean passed;
}
