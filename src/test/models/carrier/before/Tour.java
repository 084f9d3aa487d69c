package model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.List;

@Entity
class Tour {

    @Id
    @GeneratedValue
    Long id;

    LocalDate day;

    @ManyToOne(optional = false)
    Driver driver;

    @ManyToOne
    Vehicle vehicle;

    @OneToMany(mappedBy = "tour", cascade = CascadeType.ALL)
    @OrderColumn(name = "place")
    List<Stop> stops;
}
