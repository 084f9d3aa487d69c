package model;

import java.io.Serializable;
import java.util.Objects;
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
