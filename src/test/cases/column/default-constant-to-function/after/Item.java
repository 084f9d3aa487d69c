package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDateTime;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Item {

    @Id
    Long id;

    @ColumnDefault("localtimestamp")
    LocalDateTime value;
}
