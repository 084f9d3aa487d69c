package model;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.List;

@Entity
class Item {

    @Id
    Long id;

    @ElementCollection
    @Column(nullable = false)
    @OrderColumn
    List<String> tags;
}
