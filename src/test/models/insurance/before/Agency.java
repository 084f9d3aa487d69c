package model;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

@Entity
@SecondaryTable(name = "agency_bank")
public class Agency {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @NotNull
    @Size(max = 100)
    @Column(length = 60)
    String name;

    @NotNull
    @Size(max = 34)
    @Column(table = "agency_bank")
    String iban;

    @ElementCollection
    @MapKeyColumn(name = "day", length = 9)
    Map<@NotNull @Size(max = 9) String, @NotNull @Size(max = 40) String> openingHours;
}
