package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Column;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Item {

    @Id
    Long id;

    @Column(columnDefinition = "VECTOR( 3 )")
    @Array(length = 3)
    @JdbcTypeCode(SqlTypes.VECTOR)
    float[] embedding;
}
