package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(schema = "audit", indexes = @Index(name = "ix_entry_text", columnList = "text"))
class Entry {

    @Id
    Long id;

    String text;
}
