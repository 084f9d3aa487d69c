package model;

import jakarta.persistence.Embeddable;

@Embeddable
class Place {

    String room;

    int shelf;
}
