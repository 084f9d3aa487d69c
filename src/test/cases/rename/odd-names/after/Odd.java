package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Table(name = "`c.d`")
class Odd {

    @Id
    Long id;

    @Check(constraints = "\"z:🐘\" <> ''")
    @Column(name = "`z:🐘`")
    String value;
}
