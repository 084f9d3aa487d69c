package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
class Item {

    @Id
    Long id;

    @NotNull
    @Size(max = 40)
    String name;
}
