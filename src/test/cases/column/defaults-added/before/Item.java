package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Item {

    @Id
    Long id;

    Boolean active;

    Integer rank;

    BigDecimal price;

    String state;

    LocalDate since;

    Instant changed;

    UUID token;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> extras;
}
