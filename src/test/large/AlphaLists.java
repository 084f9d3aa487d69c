package model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converts;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.hibernate.annotations.Bag;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.ListIndexJavaType;
import org.hibernate.annotations.ListIndexJdbcType;
import org.hibernate.annotations.ListIndexJdbcTypeCode;
import org.hibernate.annotations.MapKeyJavaType;
import org.hibernate.annotations.MapKeyJdbcType;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.annotations.MapKeyMutability;
import org.hibernate.annotations.MapKeyType;
import org.hibernate.annotations.SortComparator;
import org.hibernate.annotations.SortNatural;
import org.hibernate.type.descriptor.java.Immutability;
import org.hibernate.type.descriptor.java.IntegerJavaType;
import org.hibernate.type.descriptor.jdbc.SmallIntJdbcType;

@Entity
class AlphaLists {

    @Id
    Long id;

    @Bag
    @ElementCollection
    List<String> bag;

    @ElementCollection
    @CollectionId(column = @Column(name = "tag_id"), generator = "increment")
    @CollectionIdJavaClass(idType = Long.class)
    List<String> tags;

    @ElementCollection
    @OrderColumn(name = "place")
    @ListIndexBase(1)
    List<String> based;

    @ElementCollection
    @OrderColumn(name = "place")
    @ListIndexJdbcTypeCode(Types.BIGINT)
    List<String> coded;

    @ElementCollection
    @OrderColumn(name = "place")
    @ListIndexJavaType(IntegerJavaType.class)
    @ListIndexJdbcType(SmallIntJdbcType.class)
    List<String> typed;

    @ElementCollection
    @MapKeyJdbcTypeCode(Types.LONGVARCHAR)
    Map<String, String> codedKeys;

    @ElementCollection
    @MapKeyJavaType(IntegerJavaType.class)
    @MapKeyJdbcType(SmallIntJdbcType.class)
    @MapKeyMutability(Immutability.class)
    Map<Integer, String> typedKeys;

    @ElementCollection
    @MapKeyType(Upper.class)
    Map<String, String> userTypeKeys;

    @ElementCollection
    @SortNatural
    SortedMap<Integer, String> sortedMap;

    @ElementCollection
    @SortComparator(Backwards.class)
    SortedSet<String> sortedSet;

    @ElementCollection
    @Converts(@Convert(converter = YesNo.class))
    List<Answer> answers;
}
