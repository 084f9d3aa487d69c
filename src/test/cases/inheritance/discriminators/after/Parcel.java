package model;

import jakarta.persistence.Entity;

@Entity
class Parcel extends Letter {

    Integer stamps;
}
