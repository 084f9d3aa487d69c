package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDateTime;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Item {

    @Id
    Long id;

    @ColumnDefault("'2026-01-01 00:00:00'")
    LocalDateTime value;
}
