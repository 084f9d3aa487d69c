package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.DiscriminatorFormula;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JoinFormula;
import org.hibernate.dialect.PostgreSQLDialect;

@Entity
@DiscriminatorFormula("case when kind = 1 then 'X' else 'AlphaOverridden' end")
@DialectOverride.DiscriminatorFormula(
        dialect = PostgreSQLDialect.class,
        override = @DiscriminatorFormula("'AlphaOverridden'"))
@Check(name = "ck_alpha_overridden", constraints = "price > 0")
@DialectOverride.Check(
        dialect = PostgreSQLDialect.class,
        override = @Check(name = "ck_alpha_overridden", constraints = "price > 1"))
class AlphaOverridden {

    @Id
    Long id;

    int kind;

    @ColumnDefault("1")
    @DialectOverride.ColumnDefault(dialect = PostgreSQLDialect.class, override = @ColumnDefault("2"))
    int price;

    @GeneratedColumn("price + 1")
    @DialectOverride.GeneratedColumn(dialect = PostgreSQLDialect.class, override = @GeneratedColumn("price + 2"))
    int more;

    @Formula("price + 1")
    @DialectOverride.Formula(dialect = PostgreSQLDialect.class, override = @Formula("price + 2"))
    int computed;

    String passport;

    @ManyToOne
    @JoinFormula("substring(passport from 1 for 2)")
    @DialectOverride.JoinFormula(dialect = PostgreSQLDialect.class, override = @JoinFormula("left(passport, 2)"))
    AlphaCountry nationality;
}
