package model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
class YesNo implements AttributeConverter<Answer, Character> {

    @Override
    public Character convertToDatabaseColumn(Answer answer) {
        return answer == null ? null : answer.yes() ? 'Y' : 'N';
    }

    @Override
    public Answer convertToEntityAttribute(Character letter) {
        return letter == null ? null : new Answer(letter == 'Y');
    }
}
