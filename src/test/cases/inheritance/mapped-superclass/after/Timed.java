package model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;

@MappedSuperclass
abstract class Timed {

    @Column(nullable = false)
    @ColumnDefault("now()")
    Instant created;

    @Version
    int version;
}
