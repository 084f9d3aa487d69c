package model;

import java.io.Serializable;
import java.util.Objects;
import org.hibernate.type.SqlTypes;
import org.hibernate.usertype.UserType;

class Upper implements UserType<String> {

    @Override
    public int getSqlType() {
        return SqlTypes.CHAR;
    }

    @Override
    public Class<String> returnedClass() {
        return String.class;
    }

    @Override
    public boolean equals(String left, String right) {
        return Objects.equals(left, right);
    }

    @Override
    public int hashCode(String value) {
        return Objects.hashCode(value);
    }

    @Override
    public String deepCopy(String value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(String value) {
        return value;
    }

    @Override
    public String assemble(Serializable cached, Object owner) {
        return (String) cached;
    }
}
