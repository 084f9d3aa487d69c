package model;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class Book {

    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "a_id", foreignKey = @ForeignKey(name = "fk_a"))
    Editor a;

    @ManyToOne
    @JoinColumn(name = "b_id", foreignKey = @ForeignKey(name = "fk_b"))
    Author b;
}
