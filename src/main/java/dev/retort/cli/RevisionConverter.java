package dev.retort.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Lets {@code -1} be a revision and {@code --typo} still be a mistake. */
final class RevisionConverter implements ITypeConverter<String> {

    @Override
    public String convert(String text) {
        if (isOption(text)) {
            throw new TypeConversionException("it is an option");
        }
        return text;
    }

    /** Whether a word is meant as an option. */
    static boolean isOption(String text) {
        return text.startsWith("-") && !text.matches("-\\d+");
    }
}
