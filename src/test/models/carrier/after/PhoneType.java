package model;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.type.SqlTypes;
import org.hibernate.usertype.UserType;

public class PhoneType implements UserType<Phone> {

    @Override
    public int getSqlType() {
        return SqlTypes.VARCHAR;
    }

    @Override
    public Class<Phone> returnedClass() {
        return Phone.class;
    }

    @Override
    public long getDefaultSqlLength(org.hibernate.dialect.Dialect dialect, org.hibernate.type.descriptor.jdbc.JdbcType type) {
        return 32;
    }

    @Override
    public boolean equals(Phone left, Phone right) {
        return Objects.equals(left, right);
    }

    @Override
    public int hashCode(Phone value) {
        return Objects.hashCode(value);
    }

    @Override
    public Phone deepCopy(Phone value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(Phone value) {
        return value;
    }

    @Override
    public Phone assemble(Serializable cached, Object owner) {
        return (Phone) cached;
    }

    /** Asked for up to Hibernate 6. */
    public Phone nullSafeGet(ResultSet row, int position, SharedSessionContractImplementor session, Object owner) throws SQLException {
        return row.getString(position) == null ? null : new Phone(row.getString(position));
    }

    /** Asked for up to Hibernate 6. */
    public void nullSafeSet(PreparedStatement statement, Phone value, int position, SharedSessionContractImplementor session) throws SQLException {
        statement.setString(position, value == null ? null : value.number());
    }
}
