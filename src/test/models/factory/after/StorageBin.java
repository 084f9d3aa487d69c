package model;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(
        name = "storage_bin",
        schema = "stock",
        indexes = @Index(name = "ix_bin_free", columnList = "blocked, max_weight"))
class StorageBin {

    @EmbeddedId
    BinKey key;

    @Column(name = "max_weight")
    long maxWeight;

    @MapsId("plant")
    @ManyToOne
    @JoinColumn(name = "WERKS", foreignKey = @ForeignKey(name = "FK_BIN_PLANT"))
    Plant plant;

    boolean blocked;

    @Column(name = "last_count")
    LocalDate lastCount;
}
