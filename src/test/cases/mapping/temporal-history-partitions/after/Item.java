package model;

import jakarta.persistence.*;
import org.hibernate.annotations.Temporal;

@Entity
@Temporal(rowStart = "valid_from", rowEnd = "valid_to")
@Temporal.HistoryPartitioning(currentPartition = "item_now", historyPartition = "item_past")
class Item {

    @Id
    Long id;

    String name;
}
