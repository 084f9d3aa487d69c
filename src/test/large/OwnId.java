package model;

import java.io.Serializable;
import java.sql.Types;
import java.util.Objects;
import org.hibernate.usertype.UserType;

public class OwnId implements UserType<Integer> {

    @Override
    public int getSqlType() {
        return Types.INTEGER;
    }

    @Override
    public Class<Integer> returnedClass() {
        return Integer.class;
    }

    @Override
    public boolean equals(Integer one, Integer other) {
        return Objects.equals(one, other);
    }

    @Override
    public int hashCode(Integer value) {
        return Objects.hashCode(value);
    }

    @Override
    public Integer deepCopy(Integer value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(Integer value) {
        return value;
    }

    @Override
    public Integer assemble(Serializable cached, Object owner) {
        return (Integer) cached;
    }
}
