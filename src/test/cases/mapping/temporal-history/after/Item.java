package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Temporal;

@Entity
@Temporal(rowStart = "valid_from", rowEnd = "valid_to")
@Temporal.HistoryTable(name = "item_history")
class Item {

    @Id
    Long id;

    String name;

    @Temporal.Excluded
    String note;
}
