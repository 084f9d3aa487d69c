package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Source;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.generator.EventType;

@Entity
class Item {

    @Id
    Long id;

    @CurrentTimestamp
    Instant current;

    @CurrentTimestamp(source = SourceType.DB)
    Instant ofDatabase;

    @UpdateTimestamp
    LocalDateTime updated;

    @CreationTimestamp(source = SourceType.DB)
    Instant created;

    @Generated
    @ColumnDefault("gen_random_uuid()")
    UUID token;

    @Generated(event = {EventType.INSERT, EventType.UPDATE}, sql = "now()")
    Instant written;

    @Version
    @Source(SourceType.DB)
    Instant version;

    @Stamp
    String stamp;
}
