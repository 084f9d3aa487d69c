package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Temporal;

@Entity
@Temporal(rowStart = "valid_from", rowEnd = "valid_to")
@Temporal.HistoryTable(name = "alpha_price_history")
class AlphaPrice {

    @Id
    Long id;

    int amount;

    @Temporal.Excluded
    String note;
}
