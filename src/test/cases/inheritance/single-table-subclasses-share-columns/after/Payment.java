package model;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
@DiscriminatorColumn(name = "pay_kind", discriminatorType = DiscriminatorType.STRING, length = 8)
abstract class Payment {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "t")
    @TableGenerator(name = "t", table = "ids", schema = "gen", pkColumnName = "what", valueColumnName = "nxt", pkColumnValue = "pay", initialValue = 100, allocationSize = 5)
    Long id;
}
