package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.UpdateTimestamp;

@Embeddable
class Who {

    @UpdateTimestamp
    Instant changed;

    @CurrentTimestamp(source = SourceType.DB)
    Instant current;

    @ManyToOne
    Tag by;
}
