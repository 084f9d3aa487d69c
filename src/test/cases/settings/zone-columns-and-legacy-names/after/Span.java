package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneColumn;

@Embeddable
class Span {

    @Column(name = "start_at", nullable = false)
    OffsetDateTime start;

    @TimeZoneColumn(name = "end_zone", columnDefinition = "integer default 0")
    OffsetDateTime until;
}
