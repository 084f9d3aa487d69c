package model;

import jakarta.persistence.*;

@Entity
@Table(
        name = "items",
        uniqueConstraints = {
            @UniqueConstraint(name = "uq_items_id", columnNames = "id"),
            @UniqueConstraint(name = "uq_items_code", columnNames = "code"),
            @UniqueConstraint(name = "uq_items_code_again", columnNames = "code")
        })
class Item {
    @Id
    @Column(unique = true)
    Long id;

    @Column(length = 20)
    String code;
}
