package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "`Odd Item`")
class Item {

    @Id
    Long id;

    @Column(name = "`Full Name`", length = 20)
    String name;
}
