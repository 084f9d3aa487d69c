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

    @Column(columnDefinition = "VARCHAR(255)")
    String text;

    @Column(columnDefinition = "int8")
    Long number;

    @Column(columnDefinition = "decimal(10,2)")
    BigDecimal price;

    @Column(columnDefinition = "TIMESTAMP (6)  without time  zone")
    LocalDateTime moment;

    @Column(columnDefinition = "timestamptz(6)")
    Instant instant;

    @Column(columnDefinition = "float")
    Double measure;

    @Column(columnDefinition = "bool")
    Boolean flag;
}
