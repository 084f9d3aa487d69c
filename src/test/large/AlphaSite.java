package model;

import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "alpha_site")
class AlphaSite {

    String city;

    int zip;
}
