package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyClass;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapKeyJoinColumns;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.TemporalType;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.MapKeyCompositeType;

@Entity
class AlphaBook {

    @Id
    Long id;

    @ManyToMany
    @MapKey(name = "name")
    Map<String, AlphaCountry> byName;

    @ElementCollection
    @CollectionTable(name = "alpha_book_titles", joinColumns = @JoinColumn(name = "book"))
    @MapKeyEnumerated(EnumType.STRING)
    Map<Extent, String> titles;

    @ElementCollection
    @MapKeyTemporal(TemporalType.DATE)
    @MapKeyColumn(name = "day_", nullable = false)
    Map<Date, String> notes;

    @ElementCollection
    @MapKeyClass(Point.class)
    @AttributeOverride(name = "value", column = @Column(name = "copies"))
    Map<Object, Integer> copies;

    @ManyToMany
    @JoinTable(name = "alpha_book_translators")
    @MapKeyJoinColumns(@MapKeyJoinColumn(name = "language", referencedColumnName = "code"))
    Map<AlphaCountry, AlphaPerson> translators;

    @OneToMany
    @JoinColumn(name = "book")
    @OrderColumn(name = "place")
    List<AlphaPage> pages;

    @ElementCollection
    @MapKeyCompositeType(MoneyType.class)
    Map<Money, String> prices;

    @OneToOne
    @JoinColumn(name = "successor")
    AlphaBook successor;
}
