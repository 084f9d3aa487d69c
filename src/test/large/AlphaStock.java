package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(
        name = "alpha_stock_place",
        pkJoinColumns = {
            @PrimaryKeyJoinColumn(name = "stock_shop", referencedColumnName = "shop"),
            @PrimaryKeyJoinColumn(name = "stock_code", referencedColumnName = "code")
        })
class AlphaStock {

    @EmbeddedId
    Key key;

    @Column(table = "alpha_stock_place")
    String shelf;

    @Embeddable
    record Key(long shop, String code) {}
}
