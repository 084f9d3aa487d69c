package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.type.YesNoConverter;

@Entity
@SoftDelete(strategy = SoftDeleteType.ACTIVE, columnName = "live", comment = "false: deleted")
class Item {

    @Id
    Long id;

    @ElementCollection
    @SoftDelete(converter = YesNoConverter.class)
    Set<String> tags;
}
