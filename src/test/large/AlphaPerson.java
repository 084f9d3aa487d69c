package model;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinColumnsOrFormulas;
import org.hibernate.annotations.JoinFormula;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NaturalIdClass;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.PropertyRef;

@Entity
@NaturalIdClass(AlphaPerson.Name.class)
@AssociationOverride(
        name = "place",
        joinColumns = @JoinColumn(name = "place_of_birth"),
        foreignKey = @ForeignKey(name = "fk_alpha_person_birth"))
class AlphaPerson extends AlphaLocated {

    @Id
    Long id;

    @NaturalId(mutable = true)
    String first;

    @NaturalId(mutable = true)
    String last;

    @ManyToOne
    @JoinColumnOrFormula(column = @JoinColumn(name = "city_name", referencedColumnName = "name"))
    @JoinColumnOrFormula(formula = @JoinFormula(value = "upper('de')", referencedColumnName = "country"))
    AlphaCity city;

    @ManyToOne
    @JoinColumnsOrFormulas({
        @JoinColumnOrFormula(column = @JoinColumn(name = "birth_country", referencedColumnName = "country")),
        @JoinColumnOrFormula(column = @JoinColumn(name = "birth_city", referencedColumnName = "name"))
    })
    AlphaCity birth;

    @ManyToOne
    @JoinColumns({
        @JoinColumn(name = "work_country", referencedColumnName = "country"),
        @JoinColumn(name = "work_city", referencedColumnName = "name")
    })
    AlphaCity work;

    @ManyToOne
    @PropertyRef("code")
    AlphaTown town;

    @ManyToOne
    @NotFound(action = NotFoundAction.IGNORE)
    AlphaCountry gone;

    @ManyToOne
    @JoinColumn(name = "unchecked", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    AlphaCountry unchecked;

    record Name(String first, String last) {}
}
