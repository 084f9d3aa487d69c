package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "uq_item_code", columnList = "(lower(code))", unique = true))
class Item {

    @Id
    Long id;

    String code;

    String area;
}
