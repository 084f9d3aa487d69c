package model;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;

@Entity
class Shop {

    @Id
    Long id;

    @ManyToOne
    @JoinColumns(
            value = {@JoinColumn(name = "place_country", referencedColumnName = "country"), @JoinColumn(name = "place_number", referencedColumnName = "number")},
            foreignKey = @ForeignKey(name = "fk_shop_place"))
    Place place;
}
