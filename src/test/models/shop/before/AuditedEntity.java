package model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;

/** What every row of the shop knows about itself. */
@MappedSuperclass
abstract class AuditedEntity {

    @CreationTimestamp
    @Column(nullable = false, updatable = false)
    Instant createdAt;

    @UpdateTimestamp
    Instant lastModifiedAt;

    String lastModifiedBy;

    @Version
    long rowVersion;
}
