package model;

import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractClassJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;

/** Number plates: text to the database. */
public class PlateJavaType extends AbstractClassJavaType<Plate> {

    public PlateJavaType() {
        super(Plate.class);
    }

    @Override
    public JdbcType getRecommendedJdbcType(JdbcTypeIndicators indicators) {
        return indicators.getJdbcType(SqlTypes.VARCHAR);
    }

    @Override
    public long getDefaultSqlLength(org.hibernate.dialect.Dialect dialect, JdbcType type) {
        return 12;
    }

    @Override
    public <X> X unwrap(Plate plate, Class<X> type, WrapperOptions options) {
        return plate == null ? null : type.cast(plate.text());
    }

    @Override
    public <X> Plate wrap(X value, WrapperOptions options) {
        return value == null ? null : new Plate(value.toString());
    }
}
