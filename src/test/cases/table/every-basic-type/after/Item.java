package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.UUID;

@Entity
class Item {

    @Id
    Long id;

    boolean flag;

    Boolean maybe;

    byte tiny;

    short small;

    int number;

    Integer optionalNumber;

    long large;

    float ratio;

    double measure;

    BigDecimal amount;

    BigInteger huge;

    char letter;

    String name;

    byte[] bytes;

    LocalDate day;

    LocalTime time;

    LocalDateTime moment;

    Instant instant;

    OffsetDateTime offsetMoment;

    ZonedDateTime zoned;

    Duration duration;

    UUID uuid;

    URL link;

    Year year;

    Class<?> type;
}
