package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.type.NumericBooleanConverter;

@Entity
@SoftDelete(converter = NumericBooleanConverter.class)
class Note {

    @Id
    Long id;
}
