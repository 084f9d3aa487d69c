package model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class CountryConverter implements AttributeConverter<CountryCode, String> {

    @Override
    public String convertToDatabaseColumn(CountryCode country) {
        return country == null ? null : country.iso();
    }

    @Override
    public CountryCode convertToEntityAttribute(String letters) {
        return letters == null ? null : new CountryCode(letters);
    }
}
