package model;

import jakarta.persistence.Convert;
import jakarta.persistence.Converts;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;

@Entity
@Convert(attributeName = "inherited", converter = YesNo.class)
class Item extends Base {

    @Id
    Long id;

    @Convert(converter = YesNo.class)
    boolean active;

    @Convert(disableConversion = true)
    Money plain;

    Money price;

    @Converts({@Convert(attributeName = "open", converter = YesNo.class)})
    @Embedded
    State state;

    @ElementCollection
    @Convert(converter = YesNo.class)
    List<Boolean> answers;

    @ElementCollection
    @Convert(attributeName = "key", converter = YesNo.class)
    Map<Boolean, String> texts;
}
