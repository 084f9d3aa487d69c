package dev.retort.entity.ddl;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts SQL text into tokens; comments and white space fall away.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">Lexical structure</a>
 */
final class Lexer {

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Lexer(String source) {
        this.source = source;
    }

    static List<Token> tokens(String source) {
        Lexer lexer = new Lexer(source);
        while (lexer.position < source.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char first = source.charAt(position);
        if (Character.isWhitespace(first)) {
            position++;
        } else if (source.startsWith("--", position)) {
            position = orEnd(source.indexOf('\n', position));
        } else if (source.startsWith("/*", position)) {
            position = afterOrEnd("*/", position + 2);
        } else {
            token(first);
        }
    }

    private void token(char first) {
        if (first == '\'') {
            add(Token.Kind.STRING, quotedEnd(position, '\'', false));
        } else if ((first == 'e' || first == 'E') && source.startsWith("'", position + 1)) {
            add(Token.Kind.STRING, quotedEnd(position + 1, '\'', true));
        } else if (first == '"') {
            add(Token.Kind.QUOTED, quotedEnd(position, '"', false));
        } else if (first == '$' && dollarTagEnd() > 0) {
            String tag = source.substring(position, dollarTagEnd());
            add(Token.Kind.STRING, afterOrEnd(tag, position + tag.length()));
        } else if (isWordStart(first)) {
            add(Token.Kind.WORD, wordEnd());
        } else if (Character.isDigit(first)) {
            add(Token.Kind.NUMBER, numberEnd());
        } else {
            add(Token.Kind.SYMBOL, position + 1);
        }
    }

    private void add(Token.Kind kind, int end) {
        tokens.add(new Token(kind, source.substring(position, end), position, end));
        position = end;
    }

    /** The end of a text in quotes; a doubled quote stays inside, a backslash escapes only in {@code E'…'}. */
    private int quotedEnd(int opening, char quote, boolean backslashEscapes) {
        int i = opening + 1;
        while (i < source.length()) {
            if (source.charAt(i) == quote) {
                if (i + 1 >= source.length() || source.charAt(i + 1) != quote) {
                    return i + 1;
                }
                i++;
            } else if (backslashEscapes && source.charAt(i) == '\\') {
                i++;
            }
            i++;
        }
        return source.length();
    }

    /** The end of {@code $tag$} that begins here, or -1. */
    private int dollarTagEnd() {
        int end = source.indexOf('$', position + 1);
        boolean tag = end > 0
                && source.substring(position + 1, end).chars().allMatch(Character::isJavaIdentifierPart)
                && (end == position + 1 || !Character.isDigit(source.charAt(position + 1)));
        return tag ? end + 1 : -1;
    }

    private static boolean isWordStart(char letter) {
        return letter == '_' || Character.isLetter(letter) || letter > 127;
    }

    private int wordEnd() {
        int end = position + 1;
        while (end < source.length() && isWordPart(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWordPart(char letter) {
        return isWordStart(letter) || Character.isDigit(letter) || letter == '$';
    }

    private int numberEnd() {
        int end = position + 1;
        while (end < source.length() && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private int afterOrEnd(String text, int from) {
        int found = source.indexOf(text, from);
        return found < 0 ? source.length() : found + text.length();
    }

    private int orEnd(int found) {
        return found < 0 ? source.length() : found;
    }
}
