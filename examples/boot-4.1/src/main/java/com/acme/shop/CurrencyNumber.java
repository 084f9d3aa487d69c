package com.acme.shop;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Currency;

/** Stores a currency by its number in ISO 4217. */
@Converter(autoApply = true)
public class CurrencyNumber implements AttributeConverter<Currency, Integer> {

    @Override
    public Integer convertToDatabaseColumn(Currency currency) {
        return currency == null ? null : currency.getNumericCode();
    }

    @Override
    public Currency convertToEntityAttribute(Integer number) {
        return number == null
                ? null
                : Currency.getAvailableCurrencies().stream()
                        .filter(currency -> currency.getNumericCode() == number)
                        .findFirst()
                        .orElseThrow();
    }
}
