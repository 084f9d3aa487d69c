package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.LocalDate;

@Entity
@IdClass(AlphaStockCount.Key.class)
class AlphaStockCount {

    @Id
    @ManyToOne
    AlphaStock stock;

    @Id
    LocalDate day;

    int counted;

    record Key(AlphaStock.Key stock, LocalDate day) implements Serializable {}
}
