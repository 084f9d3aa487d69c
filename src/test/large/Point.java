package model;

import jakarta.persistence.Embeddable;

@Embeddable
class Point implements Place {

    double latitude;
    double longitude;
}
