package model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.spi.ValueAccess;
import org.hibernate.usertype.CompositeUserType;

public class MoneyType implements CompositeUserType<Money> {

    /** The columns, in the order of their names. */
    public static class Columns {
        BigDecimal amount;

        @jakarta.persistence.Column(length = 3)
        String currency;
    }

    @Override
    public Object getPropertyValue(Money money, int property) {
        return property == 0 ? money.amount() : money.currency();
    }

    /** As Hibernate 7 asks. */
    public Money instantiate(ValueAccess values) {
        return new Money(values.getValue(0, BigDecimal.class), values.getValue(1, String.class));
    }

    /** As Hibernate 6 asks. */
    public Money instantiate(ValueAccess values, SessionFactoryImplementor factory) {
        return instantiate(values);
    }

    @Override
    public Class<?> embeddable() {
        return Columns.class;
    }

    @Override
    public Class<Money> returnedClass() {
        return Money.class;
    }

    @Override
    public boolean equals(Money left, Money right) {
        return Objects.equals(left, right);
    }

    @Override
    public int hashCode(Money money) {
        return Objects.hashCode(money);
    }

    @Override
    public Money deepCopy(Money money) {
        return money;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(Money money) {
        return money;
    }

    @Override
    public Money assemble(Serializable cached, Object owner) {
        return (Money) cached;
    }

    @Override
    public Money replace(Money detached, Money managed, Object owner) {
        return detached;
    }
}
