package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.CompositeType;
import org.hibernate.annotations.FractionalSeconds;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.hibernate.type.descriptor.jdbc.SmallIntJdbcType;

@Entity
class AlphaTypes {

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

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration interval;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> document;

    @JdbcTypeCode(SqlTypes.SQLXML)
    String xml;

    @Array(length = 3)
    int[] numbers;

    List<UUID> uuids;

    @Column(secondPrecision = 3)
    Instant moment;

    @FractionalSeconds(2)
    LocalTime time;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "at_offset", comment = "in seconds")
    OffsetDateTime at;

    @ColumnTransformer(read = "upper(secret)", write = "lower(?)")
    String secret;

    Code code;

    @Type(Upper.class)
    String upper;

    Answer answer;

    @AttributeOverride(name = "amount", column = @Column(name = "price"))
    Money price;

    @CompositeType(MoneyType.class)
    @AttributeOverride(name = "amount", column = @Column(name = "cost"))
    @AttributeOverride(name = "currency", column = @Column(name = "cost_currency"))
    Money cost;

    @Collate("C")
    String sorted;
}
