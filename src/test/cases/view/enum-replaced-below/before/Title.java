package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.annotations.View;

@Entity
@View(query = "select id, state as title from item where state <> 'DONE'")
class Title {

    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Item.State title;
}
