package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Person {

    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Address address;

    @JdbcTypeCode(SqlTypes.JSON_ARRAY)
    List<Address> others;

    @JdbcTypeCode(SqlTypes.SQLXML)
    Address printed;
}
