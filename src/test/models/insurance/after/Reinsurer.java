package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.Range;

@Entity
public class Reinsurer {

    @Id
    @GeneratedValue
    Long id;

    @NotBlank
    @Size(max = 120)
    String name;

    @Range(min = 1, max = 25)
    int rating;
}
