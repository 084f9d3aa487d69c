package model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
@PrimaryKeyJoinColumn(name = "physicalProductId")
class PhysicalProduct extends Product {

    Integer weightInGrams;

    @OneToOne(mappedBy = "product", cascade = CascadeType.ALL)
    StockLevel stockLevel;
}
