package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@Table(indexes = @Index(columnList = "serial"))
abstract class Asset {

    @Id
    @GeneratedValue
    Long id;

    @Column(length = 100)
    String name;

    @Column(unique = true)
    String serial;

    @Enumerated(EnumType.STRING)
    @ColumnDefault("'ON'")
    State state;

    @ManyToOne
    Car spare;
}
