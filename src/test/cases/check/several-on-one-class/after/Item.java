package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Checks;

@Entity
@Checks({@Check(name = "ck_low", constraints = "price > 0"), @Check(name = "ck_high", constraints = "price < 1000")})
class Item {

    @Id
    Long id;

    @Check(constraints = "price <> 13")
    int price;

    @ElementCollection
    @Check(constraints = "tags <> ''")
    Set<String> tags;

    @Embedded
    Size size;

    @ManyToOne
    @Check(constraints = "whole_id <> 0")
    Item whole;
}
