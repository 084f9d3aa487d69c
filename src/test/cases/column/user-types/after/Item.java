package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.CompositeType;
import org.hibernate.annotations.MapKeyCompositeType;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.Type;

@Entity
class Item {

    @Id
    Long id;

    @Type(Upper.class)
    String name;

    @CompositeType(MoneyType.class)
    @AttributeOverride(name = "amount", column = @Column(name = "price", precision = 12, scale = 2))
    @AttributeOverride(name = "currency", column = @Column(name = "price_currency", length = 3))
    Money price;

    @ElementCollection
    @MapKeyCompositeType(MoneyType.class)
    Map<Money, String> labels;

    @Type(value = Upper.class, parameters = @Parameter(name = "case", value = "upper"))
    @ElementCollection
    Set<String> tags;
}
