package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
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

@Entity
class AlphaInvoice {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "invoices")
    Long id;

    @CurrentTimestamp
    Instant current;

    @CreationTimestamp(source = SourceType.DB)
    Instant created;

    @UpdateTimestamp
    LocalDateTime updated;

    @Generated
    @ColumnDefault("gen_random_uuid()")
    UUID token;

    @Version
    @Source(SourceType.DB)
    Instant version;

    @Stamp
    String stamp;
}
