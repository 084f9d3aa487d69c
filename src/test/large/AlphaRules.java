package model;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Checks;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(
        name = "alpha_rules",
        schema = "alpha",
        comment = "what constraints there are",
        check = @CheckConstraint(name = "ck_alpha_rules", constraint = "low < high"),
        uniqueConstraints = {
            @UniqueConstraint(name = "uk_alpha_rules", columnNames = {"low", "code"}),
            @UniqueConstraint(columnNames = "high")
        },
        indexes = {
            @Index(name = "ix_alpha_rules", columnList = "code desc, low"),
            @Index(columnList = "name", unique = true)
        })
@Check(name = "ck_alpha_code", constraints = "code <> ''")
@Checks(@Check(name = "ck_alpha_name", constraints = "length(name) > 1"))
class AlphaRules {

    @Id
    Long id;

    int low;

    @Column(nullable = false)
    int high;

    @Column(length = 20, check = @CheckConstraint(name = "ck_alpha_short", constraint = "code <> 'none'"))
    String code;

    @ColumnDefault("'nobody'")
    @Column(nullable = false, comment = "who it is")
    String name;

    @GeneratedColumn("low + high")
    int sum;

    @Column(columnDefinition = "numeric(7,2) default 1.5")
    BigDecimal rate;

    @Column(unique = true)
    Integer position;
}
