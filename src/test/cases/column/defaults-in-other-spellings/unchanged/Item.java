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

    @ColumnDefault("'t'")
    Boolean active;

    @ColumnDefault("'5'")
    Integer rank;

    @ColumnDefault("'1.50'")
    BigDecimal price;

    @ColumnDefault("'open'::varchar")
    String state;

    @ColumnDefault("'2020-02-29'::date")
    LocalDate since;

    @ColumnDefault("NOW( )")
    Instant changed;

    @ColumnDefault("pg_catalog.gen_random_uuid()")
    UUID token;

    @JdbcTypeCode(SqlTypes.JSON)
    @ColumnDefault("'{}'::jsonb")
    Map<String, String> extras;
}
