package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinColumnsOrFormulas;
import org.hibernate.annotations.JoinFormula;
import org.hibernate.dialect.PostgreSQLDialect;

@Entity
class Person {

    @Id
    Long id;

    String passport;

    @ManyToOne
    @JoinFormula("substring(passport from 1 for 2)")
    @DialectOverride.JoinFormula(
            dialect = PostgreSQLDialect.class,
            override = @JoinFormula("left(passport, 2)"))
    Country nationality;

    @ManyToOne
    @JoinColumnOrFormula(column = @JoinColumn(name = "city_name", referencedColumnName = "name"))
    @JoinColumnOrFormula(formula = @JoinFormula(value = "upper('de')", referencedColumnName = "country"))
    City city;

    @ManyToOne
    @JoinColumnsOrFormulas({
        @JoinColumnOrFormula(column = @JoinColumn(name = "birth_country", referencedColumnName = "country")),
        @JoinColumnOrFormula(column = @JoinColumn(name = "birth_city", referencedColumnName = "name"))
    })
    City birth;
}
