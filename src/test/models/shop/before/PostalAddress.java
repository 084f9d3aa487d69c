package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable
class PostalAddress {

    String streetLine;

    @Column(length = 12)
    String postCode;

    String cityName;

    @Column(length = 2, columnDefinition = "char(2)")
    @JdbcTypeCode(SqlTypes.CHAR)
    String countryCode;
}
