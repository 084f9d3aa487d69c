package model;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

@Entity
@Table(name = "storage_bin", schema = "stock")
class StorageBin {

    @EmbeddedId
    BinKey key;

    @Column(name = "max_weight")
    int maxWeight;

    @MapsId("plant")
    @ManyToOne
    @JoinColumn(name = "WERKS", foreignKey = @ForeignKey(name = "FK_BIN_PLANT"))
    Plant plant;

    boolean blocked;
}
