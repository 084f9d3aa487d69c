package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDateTime;

@Entity
class Item {

    @Id
    Long id;

    @Column(columnDefinition = "timestamp(3)")
    LocalDateTime value;
}
