package model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
class Item {

    @Id
    Long id;

    String name;

    int count;

    BigDecimal price;

    @Embedded
    Extent size;
}
