package dev.retort.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names in a query that stand where FROM and JOIN have tables.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-select.html#SQL-FROM">The FROM clause</a>
 */
final class QueriedNames {

    private static final String IDENTIFIER = "(?:\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";

    /** Strings and comments are tokens too, so that nothing is read in them. */
    private static final Pattern TOKEN = Pattern.compile(
            "[eE]'(?:[^'\\\\]|\\\\.|'')*'|'(?:[^']|'')*'|(\\$\\w*\\$).*?\\1|--[^\n]*|/\\*.*?\\*/|" + "(?<name>"
                    + IDENTIFIER + "(?:\\s*\\.\\s*" + IDENTIFIER + ")*)|[(),]",
            Pattern.DOTALL);

    private static final Pattern PART = Pattern.compile(IDENTIFIER);

    private static final Set<String> BEFORE_TABLES = Set.of("from", "join");
    private static final Set<String> BETWEEN = Set.of("only", "lateral");
    private static final Set<String> AFTER_TABLES = Set.of(
            "select",
            "where",
            "group",
            "order",
            "having",
            "window",
            "union",
            "intersect",
            "except",
            "limit",
            "offset",
            "fetch",
            "for");

    private final Set<QualifiedName> names = new LinkedHashSet<>();

    /** For each open bracket, whether it stands in a FROM clause. */
    private final Deque<Boolean> outside = new ArrayDeque<>();

    private boolean inFrom;
    private boolean expectsTable;

    private QueriedNames() {}

    static Set<QualifiedName> in(String query) {
        QueriedNames queried = new QueriedNames();
        Matcher tokens = TOKEN.matcher(query);
        while (tokens.find()) {
            if (tokens.group("name") != null) {
                queried.name(tokens.group());
            } else {
                queried.symbol(tokens.group());
            }
        }
        return queried.names;
    }

    private void symbol(String token) {
        switch (token) {
            case "(" -> {
                outside.push(inFrom);
                inFrom = expectsTable; // FROM (a JOIN b); other brackets begin an expression
            }
            case ")" -> {
                inFrom = !outside.isEmpty() && outside.pop();
                expectsTable = false;
            }
            case "," -> expectsTable = inFrom;
            default -> {}
        }
    }

    private void name(String token) {
        String word = token.toLowerCase(Locale.ROOT);
        if (BEFORE_TABLES.contains(word)) {
            inFrom = true;
            expectsTable = true;
        } else if (AFTER_TABLES.contains(word)) {
            inFrom = false;
            expectsTable = false;
        } else if (!BETWEEN.contains(word)) {
            if (expectsTable) {
                names.add(qualified(token));
            }
            expectsTable = false;
        }
    }

    private static QualifiedName qualified(String token) {
        List<String> parts = new ArrayList<>();
        PART.matcher(token)
                .results()
                .map(MatchResult::group)
                .map(QueriedNames::stored)
                .forEach(parts::add);
        String name = parts.get(parts.size() - 1);
        return parts.size() == 1 ? QualifiedName.of(name) : QualifiedName.of(parts.get(parts.size() - 2), name);
    }

    private static String stored(String identifier) {
        return identifier.startsWith("\"")
                ? identifier.substring(1, identifier.length() - 1).replace("\"\"", "\"")
                : identifier.toLowerCase(Locale.ROOT);
    }
}
