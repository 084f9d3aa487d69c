package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class CardNumber {

    @Column(name = "card_series", length = 2)
    String series;

    @Column(name = "card_number")
    Integer number;
}
