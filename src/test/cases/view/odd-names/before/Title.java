package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.View;

@Entity
@Table(name = "`Odd, View`")
@View(query = "select id, upper(\"Full Name\") as \"Title\" from \"Odd Item\"")
class Title {

    @Id
    Long id;

    @Column(name = "`Title`")
    String title;
}
