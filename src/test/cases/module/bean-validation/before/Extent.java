package model;

import jakarta.persistence.Embeddable;

@Embeddable
class Extent {

    int width;
}
