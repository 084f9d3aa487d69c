package model;

import jakarta.persistence.*;

@Entity
class Item {

    @Id
    Long id;

    Address address;

    Address[] past;
}
