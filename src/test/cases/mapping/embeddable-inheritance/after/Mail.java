package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

@Embeddable
class Mail extends Contact {

    @Enumerated(EnumType.STRING)
    Kind kind;
}
