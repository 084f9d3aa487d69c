package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class AlphaEnums {

    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Extent text;

    @Enumerated(EnumType.ORDINAL)
    Extent number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Extent typed;

    @Enumerated(EnumType.STRING)
    Extent[] several;

    Grade grade;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<Extent> collected;
}
