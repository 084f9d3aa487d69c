package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity(name = "StockItem")
@Table(name = "item", schema = "stock")
class StockItem {

    @Id
    Long id;

    String name;
}
