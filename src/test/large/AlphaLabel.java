package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
class AlphaLabel {

    @Id
    Long id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "item_id")
    AlphaItem item;
}
