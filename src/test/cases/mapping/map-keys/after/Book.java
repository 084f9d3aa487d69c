package model;

import jakarta.persistence.AttributeOverride;
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
import jakarta.persistence.TemporalType;
import java.util.Date;
import java.util.Map;

@Entity
class Book {

    @Id
    Long id;

    @ManyToMany
    @MapKey(name = "name")
    Map<String, Author> byName;

    @ManyToMany
    @MapKey
    @JoinTable(name = "book_by_id")
    Map<Long, Author> byId;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<Kind, String> titles;

    @ElementCollection
    @MapKeyEnumerated(EnumType.ORDINAL)
    Map<Kind, Integer> counts;

    @ElementCollection
    @MapKeyTemporal(TemporalType.DATE)
    @MapKeyColumn(name = "day_", nullable = false)
    Map<Date, String> notes;

    @ElementCollection
    @MapKeyClass(Place.class)
    @AttributeOverride(name = "key.shelf", column = @Column(name = "shelf_no"))
    @AttributeOverride(name = "value", column = @Column(name = "copies"))
    Map<Object, Integer> copies;

    @ManyToMany
    @JoinTable(name = "book_translators")
    @MapKeyJoinColumns(@MapKeyJoinColumn(name = "language", referencedColumnName = "code"))
    Map<Language, Author> translators;

    @OneToMany
    @JoinColumn(name = "book")
    @MapKeyColumn(name = "page_label", length = 10)
    Map<String, Page> pages;
}
