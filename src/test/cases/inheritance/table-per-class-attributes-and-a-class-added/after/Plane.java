package model;

import jakarta.persistence.Entity;

@Entity
class Plane extends Asset {

    int wings;
}
