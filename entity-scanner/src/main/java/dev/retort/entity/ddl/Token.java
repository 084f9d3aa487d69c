package dev.retort.entity.ddl;

/**
 * A piece of SQL text.
 *
 * @param start where it begins in the source
 * @param end where it ends, exclusive
 */
record Token(Kind kind, String text, int start, int end) {

    /** Kinds of pieces; brackets, commas and operators are symbols of one character each. */
    enum Kind {
        WORD,
        QUOTED,
        STRING,
        NUMBER,
        SYMBOL
    }

    /** Whether it is this keyword or symbol; a quoted identifier is never a keyword. */
    boolean is(String wordOrSymbol) {
        return text.length() == wordOrSymbol.length()
                && (kind == Kind.WORD || kind == Kind.SYMBOL)
                && text.equalsIgnoreCase(wordOrSymbol);
    }

    boolean isIdentifier() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    /** The identifier as the server stores it. */
    String identifier() {
        return kind == Kind.QUOTED ? Names.quoted(text) : Names.unquoted(text);
    }
}
