package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(name = "LFA1", schema = "ERP", uniqueConstraints = @UniqueConstraint(columnNames = "STCEG"))
class Vendor {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers")
    @TableGenerator(
            name = "numbers",
            table = "NRIV",
            schema = "ERP",
            pkColumnName = "OBJECT",
            valueColumnName = "NRLEVEL",
            pkColumnValue = "KREDITOR")
    @Column(name = "LIFNR")
    Integer number;

    @Column(name = "NAME1", length = 35)
    String name;

    @Column(name = "STCEG", length = 20)
    String vatNumber;
}
