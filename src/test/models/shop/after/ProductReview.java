package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"reviewedProduct_productId", "reviewedBy_id"}))
class ProductReview extends AuditedEntity {

    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    Product reviewedProduct;

    @ManyToOne(optional = false)
    Customer reviewedBy;

    @Check(constraints = "star_rating between 1 and 5")
    int starRating;

    @Column(length = 2000)
    String reviewText;
}
