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

    @ColumnDefault("false")
    Boolean active;

    @ColumnDefault("-1")
    Integer rank;

    @ColumnDefault("0")
    BigDecimal price;

    @ColumnDefault("'it''s'")
    String state;

    @ColumnDefault("current_date")
    LocalDate since;

    @ColumnDefault("timestamptz '2020-01-01 00:00:00Z'")
    Instant changed;

    @ColumnDefault("'00000000-0000-0000-0000-000000000000'")
    UUID token;

    @JdbcTypeCode(SqlTypes.JSON)
    @ColumnDefault("'{\"a\": \"b\"}'")
    Map<String, String> extras;
}
