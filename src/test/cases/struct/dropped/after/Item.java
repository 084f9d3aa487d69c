package model;

import jakarta.persistence.*;

@Entity
class Item {

    @Id
    Long id;

    String name;
}
