package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "`odd 'table'`", indexes = @Index(name = "ix_odd", columnList = "`🐘 elephant`"))
class Odd {

    @Id
    Long id;

    @Column(name = "`with space`")
    String space;

    @Column(name = "`🐘 elephant`")
    String elephant;
}
