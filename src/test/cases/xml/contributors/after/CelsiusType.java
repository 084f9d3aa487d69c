package model;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.type.SqlTypes;
import org.hibernate.usertype.UserType;

public class CelsiusType implements UserType<Celsius> {

    @Override
    public int getSqlType() {
        return SqlTypes.REAL;
    }

    @Override
    public Class<Celsius> returnedClass() {
        return Celsius.class;
    }

    @Override
    public boolean equals(Celsius left, Celsius right) {
        return Objects.equals(left, right);
    }

    @Override
    public int hashCode(Celsius value) {
        return Objects.hashCode(value);
    }

    // Hibernate 6 has no default for these two.

    public Celsius nullSafeGet(ResultSet row, int position, SharedSessionContractImplementor session, Object owner)
            throws SQLException {
        float degrees = row.getFloat(position);
        return row.wasNull() ? null : new Celsius(degrees);
    }

    public void nullSafeSet(
            PreparedStatement statement, Celsius value, int index, SharedSessionContractImplementor session)
            throws SQLException {
        statement.setObject(index, value == null ? null : (float) value.degrees());
    }

    @Override
    public Celsius deepCopy(Celsius value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(Celsius value) {
        return value;
    }

    @Override
    public Celsius assemble(Serializable cached, Object owner) {
        return (Celsius) cached;
    }
}
