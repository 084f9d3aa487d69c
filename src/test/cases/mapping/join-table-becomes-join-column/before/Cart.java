package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
class Cart {

    @Id
    Long id;

    @OneToMany
    List<Line> lines;
}
