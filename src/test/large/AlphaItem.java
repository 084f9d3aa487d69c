package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SecondaryTables;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SecondaryRow;
import org.hibernate.annotations.SecondaryRows;

@Entity
@SecondaryTables({
    @SecondaryTable(
            name = "alpha_item_text",
            pkJoinColumns = @PrimaryKeyJoinColumn(name = "item"),
            uniqueConstraints = @UniqueConstraint(name = "uk_alpha_item_text", columnNames = "title"),
            indexes = @Index(name = "ix_alpha_item_text", columnList = "body")),
    @SecondaryTable(name = "alpha_item_price", schema = "alpha", foreignKey = @ForeignKey(name = "fk_alpha_item_price"))
})
@SecondaryRow(table = "alpha_item_price", optional = false)
@SecondaryRows(@SecondaryRow(table = "alpha_item_text", owned = false))
class AlphaItem {

    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    @Column(table = "alpha_item_text", nullable = false)
    String title;

    @Column(table = "alpha_item_text")
    String body;

    @Column(table = "alpha_item_price")
    BigDecimal price;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.SET_NULL)
    AlphaItem whole;

    @OneToMany(mappedBy = "whole")
    Set<AlphaItem> parts;
}
