package model;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "MAKT", schema = "ERP")
class MaterialText {

    @EmbeddedId
    MaterialTextKey key;

    @ManyToOne
    @JoinColumn(name = "MANDT", referencedColumnName = "MANDT", insertable = false, updatable = false)
    @JoinColumn(name = "MATNR", referencedColumnName = "MATNR", insertable = false, updatable = false)
    Material material;

    @Column(name = "MAKTX", length = 40, nullable = false)
    String text;
}
