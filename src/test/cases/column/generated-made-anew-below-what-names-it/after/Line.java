package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Check;

@Entity
@Table(indexes = @Index(name = "ix_total", columnList = "total desc"))
@Check(name = "ck_total", constraints = "total > 0 and vat < total")
class Line {

    @Id
    Long id;

    @Column(precision = 12, scale = 4)
    BigDecimal price;

    long amount;

    @Column(columnDefinition = "numeric(38,2) generated always as (price * amount) stored")
    BigDecimal total;

    @Column(columnDefinition = "numeric(38,2) generated always as (price / 5) stored")
    BigDecimal vat;
}
