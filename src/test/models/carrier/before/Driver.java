package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.Type;

@Entity
class Driver {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    String name;

    @Type(PhoneType.class)
    Phone mobile;

    @ManyToMany
    @MapKeyColumn(name = "since")
    Map<LocalDate, Depot> depots;
}
