package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class AlphaJson {

    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Point point;

    @JdbcTypeCode(SqlTypes.JSON_ARRAY)
    List<Point> points;
}
