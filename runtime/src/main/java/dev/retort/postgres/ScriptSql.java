package dev.retort.postgres;

import dev.retort.operation.DataOperation.Backfill;
import dev.retort.operation.DataOperation.BulkInsert;
import dev.retort.operation.Operation;
import dev.retort.postgres.SqlLexer.Kind;
import dev.retort.postgres.SqlLexer.Piece;
import dev.retort.schema.Identifiers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Statements as they stand in a script: values as literals, a semicolon at the end, nothing that psql takes as its own. */
public final class ScriptSql {

    /** A single colon before a name; psql would look for a variable of its own. */
    private static final Pattern VARIABLE = Pattern.compile("(?<!:):(?=[A-Za-z0-9_\\x80-\\x{10ffff}{])");

    /** What would harm a reader's terminal, or end a comment. */
    private static final Pattern HARMFUL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\x80-\\x9f]");

    private ScriptSql() {}

    /**
     * The statements of one operation, each complete.
     *
     * @throws IllegalArgumentException if a value has no literal form, or an author's SQL cannot stand in a script
     */
    public static List<String> of(Operation operation) {
        if (operation instanceof BulkInsert insert) {
            return insert.rows().stream()
                    .map(row -> terminated(DataSql.insert(
                            insert, row.stream().map(SqlLiteral::assigned).toList())))
                    .toList();
        }
        if (operation instanceof Backfill backfill) {
            return List.of(BackfillLoopSql.of(backfill));
        }
        return PostgresSql.of(operation).stream()
                .flatMap(statement -> withLiterals(statement).stream())
                .toList();
    }

    /** A comment of one line, whatever the text is. */
    public static String comment(String text) {
        return "-- "
                + HARMFUL.matcher(text)
                        .replaceAll(harmful ->
                                String.format("\\\\u%04x", harmful.group().codePointAt(0)));
    }

    /** A text array of these values. */
    public static String array(Iterable<String> values) {
        List<String> literals = new ArrayList<>();
        values.forEach(value -> literals.add(literal(value)));
        return "ARRAY[" + String.join(", ", literals) + "]::text[]";
    }

    /** The text as a string literal. */
    public static String literal(String text) {
        return Identifiers.literal(text).strip();
    }

    /** An anonymous block with its semicolon, quoted with a tag that its text does not have. */
    public static String block(String body) {
        return anonymousBlock(body) + ";";
    }

    static String anonymousBlock(String body) {
        String tag = "$$";
        for (int i = 1; body.contains(tag); i++) {
            tag = "$retort" + i + "$";
        }
        return "DO " + tag + "\n" + body + "\n" + tag;
    }

    private static List<String> withLiterals(SqlStatement statement) {
        if (statement.parameterRows().isEmpty()) {
            return List.of(terminated(statement.sql()));
        }
        return statement.parameterRows().stream()
                .map(row -> terminated(inlined(statement.sql(), row)))
                .toList();
    }

    /** The SQL with its marks replaced; {@code ??} is the driver's spelling of an operator's question mark. */
    private static String inlined(String sql, List<Object> parameters) {
        Iterator<Object> waiting = parameters.iterator();
        String text = SqlLexer.pieces(sql).stream()
                .map(piece -> piece.kind() == Kind.CODE ? inlined(piece.text(), waiting, sql) : piece.text())
                .collect(Collectors.joining());
        if (waiting.hasNext()) {
            throw new IllegalArgumentException("there are more parameters than marks in: " + sql);
        }
        return text;
    }

    private static String inlined(String code, Iterator<Object> waiting, String sql) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            if (code.startsWith("??", i)) {
                text.append('?');
                i++;
            } else if (code.charAt(i) != '?') {
                text.append(code.charAt(i));
            } else if (waiting.hasNext()) {
                text.append(SqlLiteral.typed(waiting.next()));
            } else {
                throw new IllegalArgumentException("there are more marks than parameters in: " + sql);
            }
        }
        return text.toString();
    }

    /**
     * The statement with a semicolon where it counts: not in the comment at the end.
     *
     * @throws IllegalArgumentException if it ends inside a quote or has a backslash outside of one
     */
    public static String terminated(String sql) {
        StringBuilder text = new StringBuilder();
        Kind last = Kind.CODE;
        boolean ended = false;
        for (Piece piece : SqlLexer.pieces(sql)) {
            text.append(piece.kind() == Kind.CODE ? harmless(piece.text(), sql) : piece.text());
            boolean blank = piece.text().isBlank();
            ended = blank
                    ? ended
                    : piece.kind() == Kind.CODE && piece.text().stripTrailing().endsWith(";");
            last = blank ? last : piece.kind();
        }
        String body = text.toString().stripTrailing();
        if (ended) {
            return body;
        }
        return body + (last == Kind.LINE_COMMENT ? "\n;" : ";");
    }

    private static String harmless(String code, String sql) {
        if (code.indexOf('\\') >= 0) {
            throw new IllegalArgumentException(
                    "a backslash outside of quotes, which psql takes for a command of its own, in: " + sql);
        }
        return VARIABLE.matcher(code).replaceAll(": ");
    }
}
