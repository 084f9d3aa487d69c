package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(indexes = @Index(name = "ix_open", columnList = "id", options = "where state = 'ACTIVE'"))
class Item {

    @Id
    Long id;

    @ColumnDefault("'ACTIVE'")
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    State state;

    @ColumnDefault("'{ACTIVE,DONE}'")
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "State[]")
    State[] before;
}
