package model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

@Converter(autoApply = true)
class MoneyConverter implements AttributeConverter<Money, String> {

    @Override
    public String convertToDatabaseColumn(Money money) {
        return money == null ? null : money.amount().toString();
    }

    @Override
    public Money convertToEntityAttribute(String amount) {
        return amount == null ? null : new Money(new BigDecimal(amount));
    }
}
