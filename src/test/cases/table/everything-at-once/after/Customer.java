package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;

@Entity
@Table(indexes = @Index(name = "ix_customer_rank", columnList = "rank"))
class Customer {

    @Id
    Long id;

    @Column(length = 80, nullable = false)
    @Comment("As printed on the invoice")
    String name;

    @Column(unique = true)
    String email;

    Integer rank;
}
