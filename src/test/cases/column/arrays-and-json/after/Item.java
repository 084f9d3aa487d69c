package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Item {

    @Id
    Long id;

    int[] numbers;

    @Column(nullable = false)
    @ColumnDefault("'{}'")
    String[] words;

    List<UUID> ids;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> attributes;

    @Column(columnDefinition = "json")
    @JdbcTypeCode(SqlTypes.JSON)
    String document;

    @Array(length = 4)
    double[] vector;
}
