package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "IX_Rank", columnList = "Rank, name desc"))
class Item {

    @Id
    Long id;

    String name;

    @Column(unique = true)
    Integer Rank;
}
