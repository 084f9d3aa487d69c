package model;

import java.io.Serializable;
import java.util.Objects;
import org.hibernate.type.SqlTypes;
import org.hibernate.usertype.UserType;

class CodeType implements UserType<Code> {

    @Override
    public int getSqlType() {
        return SqlTypes.VARCHAR;
    }

    @Override
    public long getDefaultSqlLength(org.hibernate.dialect.Dialect dialect, org.hibernate.type.descriptor.jdbc.JdbcType type) {
        return 7;
    }

    @Override
    public Class<Code> returnedClass() {
        return Code.class;
    }

    @Override
    public boolean equals(Code left, Code right) {
        return Objects.equals(left, right);
    }

    @Override
    public int hashCode(Code value) {
        return Objects.hashCode(value);
    }

    @Override
    public Code deepCopy(Code value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(Code value) {
        return value;
    }

    @Override
    public Code assemble(Serializable cached, Object owner) {
        return (Code) cached;
    }
}
