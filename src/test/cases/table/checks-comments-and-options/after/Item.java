package model;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;

@Entity
@Table(
        comment = "what is sold",
        check = @CheckConstraint(name = "ck_item_price", constraint = "price >= cost"),
        options = "WITH (fillfactor=70)",
        indexes = @Index(name = "ix_item_name", columnList = "name", options = "WITH (fillfactor=60)"),
        uniqueConstraints = @UniqueConstraint(name = "uk_item_code", columnNames = "code", options = "WITH (fillfactor=50)"))
class Item {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "items", sequenceName = "item_seq", options = "cycle")
    Long id;

    @Column(
            comment = "as printed",
            check = @CheckConstraint(constraint = "name <> ''"))
    String name;

    @Column(options = "compression pglz")
    String code;

    int price;

    int cost;

    @ManyToOne
    @JoinColumn(comment = "what it is a part of", check = @CheckConstraint(name = "ck_whole", constraint = "whole_id <> id"))
    Item whole;

    @ManyToMany
    @JoinTable(comment = "what goes with it", check = @CheckConstraint(name = "ck_others", constraint = "others_id <> item_id"))
    Set<Item> others;

    @ElementCollection
    @CollectionTable(options = "WITH (fillfactor=80)", foreignKey = @ForeignKey(name = "fk_tags", options = "on delete cascade"))
    Set<String> tags;
}
