package model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.envers.Audited;

@Entity
@Audited
@Table(name = "room")
class Room {

    @EmbeddedId
    RoomKey key;

    @OneToMany(mappedBy = "room")
    Set<Bed> beds;
}
