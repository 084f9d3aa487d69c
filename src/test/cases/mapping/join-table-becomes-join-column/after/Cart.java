package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;

@Entity
class Cart {

    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "cart_id", nullable = false)
    @OrderColumn(name = "position")
    List<Line> lines;
}
