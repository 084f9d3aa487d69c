package model;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;

@Entity
class Delivery {

    @Id
    Long id;

    @ManyToOne
    @JoinColumns(
            value = {
                @JoinColumn(name = "line_position", referencedColumnName = "position"),
                @JoinColumn(name = "line_order", referencedColumnName = "orderId")
            },
            foreignKey = @ForeignKey(name = "fk_delivery_line"))
    Line line;
}
