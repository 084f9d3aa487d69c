package model;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.type.SqlTypes;
import org.hibernate.usertype.UserType;

/** From a float to exact numbers. */
public class WeightType implements UserType<Weight> {

    @Override
    public int getSqlType() {
        return SqlTypes.NUMERIC;
    }

    @Override
    public int getDefaultSqlPrecision(org.hibernate.dialect.Dialect dialect, org.hibernate.type.descriptor.jdbc.JdbcType type) {
        return 9;
    }

    @Override
    public int getDefaultSqlScale(org.hibernate.dialect.Dialect dialect, org.hibernate.type.descriptor.jdbc.JdbcType type) {
        return 3;
    }

    @Override
    public Class<Weight> returnedClass() {
        return Weight.class;
    }

    @Override
    public boolean equals(Weight left, Weight right) {
        return Objects.equals(left, right);
    }

    @Override
    public int hashCode(Weight value) {
        return Objects.hashCode(value);
    }

    @Override
    public Weight deepCopy(Weight value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(Weight value) {
        return value;
    }

    @Override
    public Weight assemble(Serializable cached, Object owner) {
        return (Weight) cached;
    }

    /** Asked for up to Hibernate 6. */
    public Weight nullSafeGet(ResultSet row, int position, SharedSessionContractImplementor session, Object owner) throws SQLException {
        return row.getBigDecimal(position) == null ? null : new Weight(row.getBigDecimal(position));
    }

    /** Asked for up to Hibernate 6. */
    public void nullSafeSet(PreparedStatement statement, Weight value, int position, SharedSessionContractImplementor session) throws SQLException {
        statement.setBigDecimal(position, value == null ? null : value.kilograms());
    }
}
