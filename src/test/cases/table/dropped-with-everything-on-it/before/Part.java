package model;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;

@Entity
@Table(comment = "spare parts", indexes = @Index(name = "ix_part", columnList = "code, number"), check = @CheckConstraint(name = "ck_part", constraint = "number > 0"))
class Part {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Comment("as printed on it")
    @Column(unique = true)
    String code;

    @ManyToOne
    Item item;

    @Column(columnDefinition = "serial")
    Integer number;
}
