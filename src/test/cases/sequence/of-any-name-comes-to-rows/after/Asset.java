package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Asset {

    @Id
    @GeneratedValue(generator = "of_all")
    @SequenceGenerator(name = "of_all", sequenceName = "`All Numbers`")
    Long id;
}
