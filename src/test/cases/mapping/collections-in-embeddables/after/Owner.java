package model;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;

@Entity
class Owner {

    @Id
    Long id;

    @Embedded
    Part left;

    @Embedded
    @AttributeOverride(name = "title", column = @Column(name = "right_title"))
    @AttributeOverride(name = "tags", column = @Column(name = "right_tag"))
    @AssociationOverride(name = "owners", joinTable = @JoinTable(name = "right_owners"))
    @AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "right_owner"))
    Part right;
}
