package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "\"Alpha Order\"", schema = "alpha")
class AlphaQuoted {

    @Id
    @Column(name = "\"Order No\"")
    Long number;

    @Column(name = "`select`")
    String reserved;

    @ManyToOne
    @JoinColumn(name = "\"Parent\"")
    AlphaQuoted parent;
}
