package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

@Entity
@Immutable
@Subselect("select code as name, count(*) as items from alpha_country group by code")
@Synchronize("alpha_country")
class AlphaReport {

    @Id
    String name;

    long items;
}
