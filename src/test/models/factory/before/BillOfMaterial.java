package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@IdClass(BomKey.class)
@Table(name = "STKO", schema = "ERP")
class BillOfMaterial {

    @Id
    @ManyToOne
    @JoinColumn(name = "MANDT", referencedColumnName = "MANDT")
    @JoinColumn(name = "MATNR", referencedColumnName = "MATNR")
    Material material;

    @Id
    @Column(name = "STLAL")
    int alternative;

    @OneToMany(mappedBy = "bill")
    @OrderBy("position")
    List<BomItem> items;
}
