package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "`order`")
class Purchase {

    @Id
    Long id;

    @Column(name = "`select`")
    String select;

    @Column(name = "\"user\"")
    String user;

    @Column(name = "`check`", unique = true)
    Integer check;

    Integer level;
}
