package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.hibernate.annotations.CreationTimestamp;

@Embeddable
class Audit {

    @CreationTimestamp
    Instant created;

    @Embedded
    Who who;
}
