package dev.retort.entity.ddl;

import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A place in SQL text that moves forward as its parts are read. */
final class Cursor {

    private final String source;
    private final List<Token> tokens;
    private int position;

    private Cursor(String source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    static Cursor of(String source) {
        return new Cursor(source, Lexer.tokens(source));
    }

    boolean atEnd() {
        return position >= tokens.size();
    }

    Token peek() {
        return tokens.get(position);
    }

    /** Whether these keywords or symbols follow. */
    boolean at(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (position + i >= tokens.size() || !tokens.get(position + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of these keywords or symbols follows. */
    boolean atAny(Iterable<String> words) {
        for (String word : words) {
            if (at(word)) {
                return true;
            }
        }
        return false;
    }

    /** Steps over these keywords or symbols if they follow. */
    boolean accept(String... words) {
        boolean found = at(words);
        if (found) {
            position += words.length;
        }
        return found;
    }

    void expect(String... words) {
        if (!accept(words)) {
            throw new UnreadableDdlException(source, "\"" + String.join(" ", words) + "\"" + whereNow());
        }
    }

    Token next() {
        if (atEnd()) {
            throw new UnreadableDdlException(source, "more text" + whereNow());
        }
        return tokens.get(position++);
    }

    String identifier() {
        Token token = next();
        if (!token.isIdentifier()) {
            position--;
            throw new UnreadableDdlException(source, "an identifier" + whereNow());
        }
        return token.identifier();
    }

    /** A name with up to two qualifiers; a catalog before the schema is the database itself. */
    QualifiedName qualifiedName() {
        List<String> parts = new ArrayList<>(List.of(identifier()));
        while (accept(".")) {
            parts.add(identifier());
        }
        String name = parts.get(parts.size() - 1);
        return parts.size() == 1 ? QualifiedName.of(name) : QualifiedName.of(parts.get(parts.size() - 2), name);
    }

    /** The name that follows as it is written; it is not stepped over. */
    String writtenName() {
        int from = position;
        qualifiedName();
        String written = text(from, position);
        position = from;
        return written;
    }

    /** Names in brackets, with commas between. */
    List<String> names() {
        expect("(");
        List<String> names = new ArrayList<>();
        do {
            names.add(identifier());
        } while (accept(","));
        expect(")");
        return names;
    }

    /** What stands between brackets, as a text of its own. */
    Cursor brackets() {
        expect("(");
        int from = position;
        skip(token -> token.is(")"));
        Cursor inner = new Cursor(source, tokens.subList(from, position));
        expect(")");
        return inner;
    }

    /** The parts between commas outside of brackets. */
    List<Cursor> parts() {
        List<Cursor> parts = new ArrayList<>();
        while (!atEnd()) {
            int from = position;
            skip(token -> token.is(","));
            parts.add(new Cursor(source, tokens.subList(from, position)));
            accept(",");
        }
        return parts;
    }

    /** The text up to a token outside of brackets that ends it, or up to the end. */
    String until(Predicate<Token> end) {
        int from = position;
        skip(end);
        return text(from, position);
    }

    /** Everything that is left, as text. */
    String rest() {
        return until(token -> false);
    }

    List<Token> tokens() {
        return tokens;
    }

    private void skip(Predicate<Token> end) {
        int depth = 0;
        while (!atEnd() && (depth > 0 || !end.test(peek()))) {
            depth += depthChange(next());
        }
    }

    /** CASE … END holds keywords that otherwise end an expression. */
    private static int depthChange(Token token) {
        if (token.is("(") || token.is("[") || token.is("case")) {
            return 1;
        }
        return token.is(")") || token.is("]") || token.is("end") ? -1 : 0;
    }

    private String text(int from, int to) {
        return from == to
                ? ""
                : source.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    private String whereNow() {
        return atEnd() ? " at the end" : " before \"" + peek().text() + "\"";
    }
}
