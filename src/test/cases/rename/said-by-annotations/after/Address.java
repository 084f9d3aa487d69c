package model;

import dev.retort.annotation.RenamedFrom;
import jakarta.persistence.Embeddable;

@Embeddable
class Address {

    @RenamedFrom("city")
    String town;
}
