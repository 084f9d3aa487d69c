package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable
class BinKey implements Serializable {

    @Column(name = "WERKS", columnDefinition = "char(4)")
    @JdbcTypeCode(SqlTypes.CHAR)
    String plant;

    @Column(name = "aisle", length = 2)
    String aisle;

    @Column(name = "position")
    int position;
}
