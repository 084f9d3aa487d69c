package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "T001W", schema = "ERP")
@Comment("plants and warehouses")
class Plant {

    @Id
    @Column(name = "WERKS", columnDefinition = "char(4)")
    @JdbcTypeCode(SqlTypes.CHAR)
    String code;

    @Column(name = "NAME1", length = 30, nullable = false)
    String name;
}
