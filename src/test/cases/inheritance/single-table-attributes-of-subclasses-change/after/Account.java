package model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;

@Entity
@DiscriminatorColumn(name = "kind", length = 8)
class Account {

    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false)
    @ColumnDefault("'EUR'")
    String currency;
}
