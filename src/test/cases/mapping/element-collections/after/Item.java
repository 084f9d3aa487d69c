package model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
class Item {

    @Id
    Long id;

    @ElementCollection
    @OrderColumn(name = "place")
    List<String> steps;

    @ElementCollection
    @CollectionTable(name = "item_price", joinColumns = @JoinColumn(name = "item_id"))
    @MapKeyColumn(name = "currency", length = 3)
    @Column(name = "price", precision = 12, scale = 2)
    Map<String, BigDecimal> prices;

    @ElementCollection
    @Column(nullable = false)
    Set<String> tags;

    @ElementCollection
    List<Integer> scores;
}
