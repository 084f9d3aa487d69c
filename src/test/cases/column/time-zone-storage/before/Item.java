package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class Item {

    @Id
    Long id;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    OffsetDateTime at;
}
