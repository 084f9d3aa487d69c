package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SecondaryTables;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import org.hibernate.annotations.SecondaryRow;
import org.hibernate.annotations.SecondaryRows;

@Entity
@SecondaryTables({
    @SecondaryTable(
            name = "item_text",
            pkJoinColumns = @PrimaryKeyJoinColumn(name = "item"),
            uniqueConstraints = @UniqueConstraint(name = "uk_item_text", columnNames = "title"),
            indexes = @Index(name = "ix_item_text", columnList = "body")),
    @SecondaryTable(name = "item_price", schema = "shop", foreignKey = @ForeignKey(name = "fk_item_price"))
})
@SecondaryRow(table = "item_price", optional = false)
@SecondaryRows(@SecondaryRow(table = "item_text", owned = false))
class Item {

    @Id
    Long id;

    @Column(table = "item_text", nullable = false)
    String title;

    @Column(table = "item_text")
    String body;

    @Column(table = "item_price")
    BigDecimal price;
}
