package model;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Check;

@Embeddable
class Size {

    @Check(name = "ck_width", constraints = "width > 0")
    int width;

    int height;
}
