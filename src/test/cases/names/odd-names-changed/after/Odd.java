package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "`odd 'table'`")
class Odd {

    @Id
    Long id;

    @Column(name = "`with space`", nullable = false)
    @ColumnDefault("'x'")
    String space;
}
