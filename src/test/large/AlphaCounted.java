package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Owned("a clerk of alpha")
class AlphaCounted {

    @Id
    @Counted("alpha_counted_numbers")
    Long id;
}
