package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Item {

    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> data;
}
