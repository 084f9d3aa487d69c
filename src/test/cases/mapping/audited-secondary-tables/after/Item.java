package model;

import jakarta.persistence.*;
import org.hibernate.annotations.Audited;

@Entity
@SecondaryTable(name = "item_detail")
@SecondaryTable(name = "item_price")
@Audited
@Audited.SecondaryTables({
    @Audited.SecondaryTable(secondaryTableName = "item_detail", secondaryAuditTableName = "item_detail_history"),
    @Audited.SecondaryTable(secondaryTableName = "item_price", secondaryAuditTableName = "item_price_history")
})
class Item {

    @Id
    Long id;

    String name;

    @Column(table = "item_detail")
    String detail;

    @Column(table = "item_price")
    Integer price;
}
