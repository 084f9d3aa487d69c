package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(indexes = @Index(name = "ix_item_open", columnList = "id", options = "where state = 'OPEN'"))
class Item {

    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    State state;
}
