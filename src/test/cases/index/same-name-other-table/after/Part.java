package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "ix_rank", columnList = "rank"))
class Part {

    @Id
    Long id;

    Integer rank;
}
