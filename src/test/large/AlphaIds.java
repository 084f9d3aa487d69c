package model;

import jakarta.persistence.*;
import java.util.List;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaType;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.annotations.CollectionIdJdbcType;
import org.hibernate.annotations.CollectionIdJdbcTypeCode;
import org.hibernate.annotations.CollectionIdType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.IntegerJavaType;
import org.hibernate.type.descriptor.jdbc.BigIntJdbcType;

@Entity
class AlphaIds {

    @Id
    Long id;

    @ElementCollection
    @CollectionId(column = @Column(name = "whole_id"), generator = "increment")
    @CollectionIdJavaType(IntegerJavaType.class)
    List<String> wholes;

    @ElementCollection
    @CollectionId(column = @Column(name = "big_id"), generator = "increment")
    @CollectionIdJavaClass(idType = Integer.class)
    @CollectionIdJdbcType(BigIntJdbcType.class)
    List<String> bigs;

    @ElementCollection
    @CollectionId(column = @Column(name = "small_id"), generator = "increment")
    @CollectionIdJavaClass(idType = Integer.class)
    @CollectionIdJdbcTypeCode(SqlTypes.SMALLINT)
    List<String> smalls;

    @ElementCollection
    @CollectionId(column = @Column(name = "own_id"), generator = "increment")
    @CollectionIdType(OwnId.class)
    List<String> owns;
}
