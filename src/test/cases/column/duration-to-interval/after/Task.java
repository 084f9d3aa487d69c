package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Task {

    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration took;

    Duration limit_;

    @Column(columnDefinition = "interval second(3)")
    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration at;
}
