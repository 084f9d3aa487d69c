package dev.retort.schema;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * PostgreSQL's rules for identifiers and string literals.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">Lexical structure</a>
 */
public final class Identifiers {

    /** Bytes of an identifier that the server keeps ({@code NAMEDATALEN - 1}). */
    public static final int MAX_BYTES = 63;

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    /** Every keyword that is not "non-reserved" in the manual's appendix C, PostgreSQL 13 to 18 taken together. */
    private static final Set<String> KEYWORDS = Set.of(
            ("all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both"
                            + " case cast char character check coalesce collate collation column concurrently"
                            + " constraint create cross current_catalog current_date current_role current_schema"
                            + " current_time current_timestamp current_user dec decimal default deferrable desc"
                            + " distinct do else end except exists extract false fetch float for foreign freeze from"
                            + " full grant greatest group grouping having ilike in initially inner inout int integer"
                            + " intersect interval into is isnull join json json_array json_arrayagg json_exists"
                            + " json_object json_objectagg json_query json_scalar json_serialize json_table json_value"
                            + " lateral leading least left like limit localtime localtimestamp merge_action national"
                            + " natural nchar none normalize not notnull null nullif numeric offset on only or order"
                            + " out outer overlaps overlay placing position precision primary real references"
                            + " returning right row select session_user setof similar smallint some substring"
                            + " symmetric system_user table tablesample then time timestamp to trailing treat trim"
                            + " true union unique user using values varchar variadic verbose when where window with"
                            + " xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi"
                            + " xmlroot xmlserialize xmltable")
                    .split(" "));

    private Identifiers() {}

    /** The identifier as SQL text: bare where that means the same, else in double quotes. */
    public static String quoted(String identifier) {
        if (identifier.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "An identifier cannot hold a NUL character: " + identifier.replace("\0", "\\0"));
        }
        return PLAIN.matcher(identifier).matches() && !KEYWORDS.contains(identifier)
                ? identifier
                : '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** A string literal that means the same whatever {@code standard_conforming_strings} says. */
    public static String literal(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A PostgreSQL string cannot hold a NUL character");
        }
        String doubled = value.replace("'", "''");
        return value.indexOf('\\') < 0 ? "'" + doubled + "'" : " E'" + doubled.replace("\\", "\\\\") + "'";
    }

    /** The identifier as the server stores it: cut to {@link #MAX_BYTES} bytes, never inside a character. */
    public static String truncated(String identifier) {
        return clip(identifier, MAX_BYTES);
    }

    /**
     * The name that PostgreSQL itself chooses for an unnamed object: {@code table_column_suffix}, the longer of the
     * first two parts cut until it fits.
     *
     * @param column may be empty, as for a primary key
     * @see <a href="https://github.com/postgres/postgres/blob/master/src/backend/commands/indexcmds.c">makeObjectName</a>
     */
    public static String chosenName(String table, String column, String suffix) {
        int room = MAX_BYTES - suffix.length() - 1 - (column.isEmpty() ? 0 : 1);
        int first = bytes(table);
        int second = bytes(column);
        while (first + second > room) {
            if (first > second) {
                first--;
            } else {
                second--;
            }
        }
        String middle = column.isEmpty() ? "" : "_" + clip(column, second);
        return clip(table, first) + middle + "_" + suffix;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String clip(String text, int limit) {
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            used += bytes(Character.toString(codePoint));
            if (used > limit) {
                return text.substring(0, i);
            }
            i += Character.charCount(codePoint);
        }
        return text;
    }
}
