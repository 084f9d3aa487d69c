package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;

@Entity
class Item {

    @Id
    Long id;

    String text;

    Long number;

    @Column(precision = 10, scale = 2)
    BigDecimal price;

    LocalDateTime moment;

    Instant instant;

    Double measure;

    Boolean flag;
}
