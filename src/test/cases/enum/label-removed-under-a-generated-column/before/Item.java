package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Item {

    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    State state;

    @Column(columnDefinition = "integer generated always as (case state when 'OPEN' then 1 else 0 end) stored")
    Integer priority;
}
