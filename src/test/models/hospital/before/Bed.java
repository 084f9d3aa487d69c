package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

@Entity
@Audited
@Table(name = "bed")
class Bed extends Identified {

    @ManyToOne(optional = false)
    @JoinColumn(name = "building", referencedColumnName = "building")
    @JoinColumn(name = "room_number", referencedColumnName = "room_number")
    Room room;

    @Column(name = "letter", columnDefinition = "char(1)")
    @JdbcTypeCode(SqlTypes.CHAR)
    String letter;
}
