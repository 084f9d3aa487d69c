package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Product extends AuditedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long productId;

    @Column(nullable = false)
    String productName;

    @Lob
    String longDescription;

    @Column(precision = 12, scale = 2)
    BigDecimal listPrice;

    @ManyToOne(fetch = FetchType.LAZY)
    ProductCategory mainCategory;

    @ManyToMany
    List<ProductCategory> otherCategories;

    @OneToMany
    List<ProductImage> productImages;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> technicalData;

    String[] searchKeywords;
}
