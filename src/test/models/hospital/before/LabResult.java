package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

@Entity
@Audited
@Table(name = "lab_result", uniqueConstraints = @UniqueConstraint(name = "uk_result", columnNames = {"order_id", "parameter"}))
class LabResult extends Identified {

    @ManyToOne(optional = false)
    @JoinColumn(name = "order_id")
    LabOrder order;

    @Column(nullable = false, length = 30)
    String parameter;

    Double measured;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> details;
}
