package dev.retort.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts SQL text where quotes and comments begin and end, by the server's rules with {@code standard_conforming_strings}
 * on.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">Lexical structure</a>
 */
final class SqlLexer {

    /** What a piece of SQL is. */
    enum Kind {
        CODE,
        QUOTED,
        LINE_COMMENT,
        BLOCK_COMMENT
    }

    /** A piece of SQL with all its characters. */
    record Piece(Kind kind, String text) {}

    private static final Pattern WORD = Pattern.compile("[A-Za-z_\\x80-\\x{10ffff}][A-Za-z0-9_$\\x80-\\x{10ffff}]*");
    private static final Pattern DOLLAR =
            Pattern.compile("\\$(?:[A-Za-z_\\x80-\\x{10ffff}][A-Za-z0-9_\\x80-\\x{10ffff}]*)?\\$");

    private final String sql;
    private final List<Piece> pieces = new ArrayList<>();
    private int codeStart;
    private int at;

    private SqlLexer(String sql) {
        this.sql = sql;
    }

    /**
     * The pieces in their order; together they are the text.
     *
     * @throws IllegalArgumentException if the text ends inside a quote or a comment
     */
    static List<Piece> pieces(String sql) {
        return new SqlLexer(sql).run();
    }

    private List<Piece> run() {
        while (at < sql.length()) {
            step();
        }
        endCode(at);
        return pieces;
    }

    private void step() {
        if (sql.startsWith("--", at)) {
            piece(Kind.LINE_COMMENT, at, lineEnd());
        } else if (sql.startsWith("/*", at)) {
            piece(Kind.BLOCK_COMMENT, at, blockEnd());
        } else if (sql.charAt(at) == '\'' || sql.charAt(at) == '"') {
            piece(Kind.QUOTED, at, quoteEnd(at, false));
        } else if (sql.charAt(at) == '$') {
            dollar();
        } else {
            word();
        }
    }

    private void word() {
        Matcher word = WORD.matcher(sql).region(at, sql.length());
        if (!word.lookingAt()) {
            at++;
        } else if (word.group().equalsIgnoreCase("e") && sql.startsWith("'", word.end())) {
            piece(Kind.QUOTED, at, quoteEnd(word.end(), true));
        } else {
            at = word.end();
        }
    }

    private void dollar() {
        Matcher opening = DOLLAR.matcher(sql).region(at, sql.length());
        if (!opening.lookingAt()) {
            at++;
            return;
        }
        int closing = sql.indexOf(opening.group(), opening.end());
        piece(
                Kind.QUOTED,
                at,
                closing < 0 ? unfinished("quote") : closing + opening.group().length());
    }

    private int lineEnd() {
        int end = at;
        while (end < sql.length() && sql.charAt(end) != '\n' && sql.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Block comments nest. */
    private int blockEnd() {
        int depth = 0;
        int end = at;
        do {
            if (sql.startsWith("/*", end)) {
                depth++;
                end += 2;
            } else if (sql.startsWith("*/", end)) {
                depth--;
                end += 2;
            } else if (++end > sql.length()) {
                return unfinished("comment");
            }
        } while (depth > 0);
        return end;
    }

    /** A doubled quote reads as the end of one quoted piece and the start of another, which comes to the same. */
    private int quoteEnd(int opening, boolean escapes) {
        char quote = sql.charAt(opening);
        int end = opening + 1;
        while (end < sql.length() && sql.charAt(end) != quote) {
            end += escapes && sql.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= sql.length()) {
            return unfinished("quote");
        }
        // within E'…' what follows a doubled quote is escaped too
        boolean doubled = escapes && sql.startsWith("'", end + 1);
        return doubled ? quoteEnd(end + 1, true) : end + 1;
    }

    private int unfinished(String what) {
        throw new IllegalArgumentException("the statement ends inside a " + what + ": " + sql);
    }

    private void piece(Kind kind, int start, int end) {
        endCode(start);
        pieces.add(new Piece(kind, sql.substring(start, end)));
        at = end;
        codeStart = end;
    }

    private void endCode(int end) {
        if (end > codeStart) {
            pieces.add(new Piece(Kind.CODE, sql.substring(codeStart, end)));
        }
    }
}
