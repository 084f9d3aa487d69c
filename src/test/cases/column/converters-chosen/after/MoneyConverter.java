package model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

@Converter(autoApply = true)
class MoneyConverter implements AttributeConverter<Money, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Money money) {
        return BigDecimal.valueOf(money.cents(), 2);
    }

    @Override
    public Money convertToEntityAttribute(BigDecimal amount) {
        return new Money(amount.unscaledValue().longValue());
    }
}
