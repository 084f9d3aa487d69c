package model;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(
        name = "stock_place",
        pkJoinColumns = {
            @PrimaryKeyJoinColumn(name = "stock_shop", referencedColumnName = "shop"),
            @PrimaryKeyJoinColumn(name = "stock_code", referencedColumnName = "code")
        })
class Stock {

    @EmbeddedId
    Key key;

    @Column(table = "stock_place")
    String shelf;
}
