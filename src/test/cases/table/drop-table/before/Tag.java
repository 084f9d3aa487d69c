package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "ix_tag_label", columnList = "label"))
class Tag {

    @Id
    Long id;

    @Column(nullable = false, length = 40)
    String label;
}
