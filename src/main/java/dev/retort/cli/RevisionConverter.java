package dev.retort.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Lets {@code -1} be a revision and {@code --typo} still be a mistake. */
final class RevisionConverter implements ITypeConverter<String> {

    @Override
    public String convert(String text) {
        if (text.startsWith("-") && !text.matches("-\\d+")) {
            throw new TypeConversionException("Unknown option: '" + text + "'");
        }
        return text;
    }
}
