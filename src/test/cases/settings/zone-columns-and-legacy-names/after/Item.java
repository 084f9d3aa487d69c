package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

@Entity
class Item {

    @Id
    @GeneratedValue
    Long id;

    OffsetDateTime off;

    ZonedDateTime zoned;

    OffsetTime time;

    @Embedded
    Span span;

    @ElementCollection
    List<Span> spans;

    @ElementCollection
    Map<OffsetDateTime, String> byTime;
}
