package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "cash$flow", indexes = @Index(name = "ix$cash", columnList = "us$"))
class Money {

    @Id
    Long id;

    @Column(name = "us$")
    Integer dollars;

    @Column(name = "`2nd$`")
    Integer second;
}
