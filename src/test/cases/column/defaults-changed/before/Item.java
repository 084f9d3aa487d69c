package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Item {

    @Id
    Long id;

    @ColumnDefault("true")
    Boolean active;

    @ColumnDefault("5")
    Integer rank;

    @ColumnDefault("1.50")
    BigDecimal price;

    @ColumnDefault("'open'")
    String state;

    @ColumnDefault("date '2020-02-29'")
    LocalDate since;

    @ColumnDefault("now()")
    Instant changed;

    @ColumnDefault("gen_random_uuid()")
    UUID token;

    @JdbcTypeCode(SqlTypes.JSON)
    @ColumnDefault("'{}'")
    Map<String, String> extras;
}
