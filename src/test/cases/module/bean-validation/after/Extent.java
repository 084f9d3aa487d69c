package model;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

@Embeddable
class Extent {

    @Min(3)
    int width;

    @NotNull
    Integer height;
}
