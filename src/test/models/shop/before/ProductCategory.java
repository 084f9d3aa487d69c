package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.List;

@Entity
class ProductCategory {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @Column(unique = true)
    String displayName;

    @ManyToOne
    ProductCategory parentCategory;

    @OneToMany(mappedBy = "parentCategory")
    @OrderBy("sortPosition")
    List<ProductCategory> subCategories;

    int sortPosition;
}
