package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
class C {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    UUID id;

    @UuidGenerator
    String code;
}
