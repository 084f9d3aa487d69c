package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Item {

    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Status status;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Status earlier;
}
