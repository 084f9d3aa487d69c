package model;

import jakarta.persistence.*;

@Entity
class AlphaPlot {

    @Id
    Long id;

    AlphaSite site;
}
