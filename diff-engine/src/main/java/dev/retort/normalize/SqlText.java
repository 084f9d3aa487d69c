package dev.retort.normalize;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The little that has to be known of an SQL expression before the server reads it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">Lexical structure</a>
 */
final class SqlText {

    /** Strings, quoted identifiers, dollar-quoted strings and comments. */
    private static final Pattern QUOTED = Pattern.compile(
            "[eE]'[^'\\\\]*+(?:(?:''|\\\\.)[^'\\\\]*+)*+'"
                    + "|'[^']*+'"
                    + "|\"[^\"]*+\""
                    + "|(\\$\\w*\\$).*?\\1"
                    + "|--[^\n]*+"
                    + "|/\\*.*?\\*/",
            Pattern.DOTALL);

    private SqlText() {}

    /** Whether the text would end the statement that it is put into and begin another. */
    static boolean endsStatement(String expression) {
        return expression.indexOf(';') >= 0
                && QUOTED.matcher(expression).replaceAll(" ").indexOf(';') >= 0;
    }

    /** Whether the text may refer to the column: false only if it surely does not. */
    static boolean mayMention(String expression, String column) {
        String text = expression.toLowerCase(Locale.ROOT);
        String name = column.toLowerCase(Locale.ROOT);
        // U&"d\0061t" spells a name by its code points.
        return text.contains(name) || text.contains("u&\"") || text.contains(name.replace("\"", "\"\""));
    }
}
