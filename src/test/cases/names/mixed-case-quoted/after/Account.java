package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
        name = "`UserAccount`",
        indexes = @Index(name = "IX_First", columnList = "`firstName`"),
        uniqueConstraints = @UniqueConstraint(name = "`UQ_Last`", columnNames = {"lastName", "`firstName`"}))
class Account {

    @Id
    Long id;

    @Column(name = "`firstName`")
    String firstName;

    String lastName;
}
