package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import org.hibernate.annotations.CreationTimestamp;

@Entity
class Item {

    @Id
    Long id;

    String name;

    @CreationTimestamp
    Instant created;

    @Column(updatable = false, insertable = false)
    LocalDateTime seen;
}
