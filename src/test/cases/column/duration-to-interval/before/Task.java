package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.LocalTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Task {

    @Id
    Long id;

    Duration took;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration limit_;

    LocalTime at;
}
