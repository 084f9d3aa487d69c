package model;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
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
class Item {

    @Id
    Long id;

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
    @Column(nullable = false)
    Set<String> required;

    @ElementCollection
    String[] words;
}
