package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.hibernate.type.descriptor.jdbc.SmallIntJdbcType;

@Entity
class Item {

    @Id
    Long id;

    @JdbcType(SmallIntJdbcType.class)
    int small;

    @JavaType(StringJavaType.class)
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Mutability(Immutability.class)
    String text;

    @Nationalized
    String nationalized;

    @JdbcTypeCode(SqlTypes.INET)
    java.net.InetAddress address;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration interval;

    Duration duration;

    UUID uuid;

    @JdbcTypeCode(SqlTypes.CHAR)
    UUID uuidText;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> document;

    @JdbcTypeCode(SqlTypes.SQLXML)
    String xml;

    @Column(secondPrecision = 3)
    Instant moment;

    List<String> texts;

    @Array(length = 3)
    int[] numbers;

    Set<UUID> uuids;

    @ColumnTransformer(read = "upper(secret)", write = "lower(?)")
    String secret;
}
