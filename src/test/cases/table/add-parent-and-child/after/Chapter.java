package model;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class Chapter {

    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "verse_id", foreignKey = @ForeignKey(name = "fk_chapter_verse"))
    Verse verse;
}
