package model;

import jakarta.persistence.*;
import org.hibernate.annotations.Audited;

@Entity
@SecondaryTable(name = "alpha_secondary_detail")
@SecondaryTable(name = "alpha_secondary_price")
@Audited
@Audited.SecondaryTables({
    @Audited.SecondaryTable(
            secondaryTableName = "alpha_secondary_detail",
            secondaryAuditTableName = "alpha_secondary_detail_history"),
    @Audited.SecondaryTable(
            secondaryTableName = "alpha_secondary_price",
            secondaryAuditTableName = "alpha_secondary_price_history")
})
class AlphaSecondary {

    @Id
    Long id;

    String name;

    @Column(table = "alpha_secondary_detail")
    String detail;

    @Column(table = "alpha_secondary_price")
    Integer price;
}
