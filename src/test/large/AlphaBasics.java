package model;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Comments;

@Entity
@Comment("every basic type")
@Table(name = "alpha_basics", options = "with (fillfactor = 80)")
class AlphaBasics {

    @Id
    @Comment("a number")
    Long id;

    boolean flag;
    byte tiny;
    short little;
    int number;
    long large;
    float single;
    double real;
    char letter;
    String text;
    byte[] bytes;
    BigInteger integer;

    @Column(precision = 12, scale = 4)
    BigDecimal decimal;

    LocalDate date;
    LocalTime time;
    LocalDateTime dateTime;
    Instant instant;
    OffsetDateTime offsetDateTime;
    ZonedDateTime zonedDateTime;
    Duration duration;
    Year year;
    ZoneId zone;
    UUID uuid;
    Currency currency;
    Locale locale;
    URL url;
    InetAddress address;

    @Temporal(TemporalType.TIMESTAMP)
    Date day;

    @Lob
    String longText;

    @Lob
    byte[] image;

    @Basic(optional = false)
    @Comments(@Comment("as printed"))
    String required;

    @Transient
    String forgotten;
}
