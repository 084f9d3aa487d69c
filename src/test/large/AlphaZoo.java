package model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import java.sql.Types;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorImplicitValues;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyDiscriminatorValues;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.AnyKeyJavaType;
import org.hibernate.annotations.AnyKeyJdbcType;
import org.hibernate.annotations.AnyKeyJdbcTypeCode;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.type.descriptor.java.LongJavaType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;

@Entity
class AlphaZoo {

    @Id
    Long id;

    @Any
    @AnyDiscriminator(DiscriminatorType.INTEGER)
    @AnyDiscriminatorValues({
        @AnyDiscriminatorValue(discriminator = "1", entity = AlphaAnimal.class),
        @AnyDiscriminatorValue(discriminator = "2", entity = AlphaPlant.class)
    })
    @AnyKeyJavaType(LongJavaType.class)
    @AnyKeyJdbcTypeCode(Types.INTEGER)
    @Column(name = "star_kind", length = 12)
    @JoinColumn(name = "star_key")
    Object star;

    @Any(optional = false)
    @AnyDiscriminator(DiscriminatorType.STRING)
    @AnyKeyJavaClass(Long.class)
    @AnyKeyJdbcType(VarcharJdbcType.class)
    @AnyDiscriminatorImplicitValues(AnyDiscriminatorImplicitValues.Strategy.SHORT_NAME)
    @JoinColumn(name = "emblem_key")
    Object emblem;

    @ManyToAny
    @AnyDiscriminator(DiscriminatorType.CHAR)
    @AnyDiscriminatorValue(discriminator = "A", entity = AlphaAnimal.class)
    @AnyDiscriminatorValue(discriminator = "P", entity = AlphaPlant.class)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "kind")
    @JoinTable(
            name = "alpha_zoo_inhabitants",
            joinColumns = @JoinColumn(name = "zoo"),
            inverseJoinColumns = @JoinColumn(name = "inhabitant"))
    Set<Object> inhabitants;
}
