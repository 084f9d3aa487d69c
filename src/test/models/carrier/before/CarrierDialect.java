package model;

import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/** Moments to the millisecond, as the devices on the road send them. */
public class CarrierDialect extends PostgreSQLDialect {

    public CarrierDialect() {}

    public CarrierDialect(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    public int getDefaultTimestampPrecision() {
        return 3;
    }
}
