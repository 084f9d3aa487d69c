package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Table(name = "`a.b`")
class Odd {

    @Id
    Long id;

    @Check(constraints = "\"x=y\" <> ''")
    @Column(name = "`x=y`")
    String value;
}
