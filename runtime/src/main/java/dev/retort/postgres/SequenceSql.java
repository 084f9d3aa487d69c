package dev.retort.postgres;

import static dev.retort.schema.Identifiers.literal;
import static dev.retort.schema.Identifiers.quoted;

import dev.retort.operation.SequenceOperation.AdvanceSequence;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import java.util.OptionalLong;

/**
 * Sequences and the numbering of identity columns as SQL.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createsequence.html">CREATE SEQUENCE</a>
 */
final class SequenceSql {

    private SequenceSql() {}

    static String create(Sequence sequence) {
        String type = sequence.type().equals(Sequence.BIGINT) ? "" : " AS " + sequence.type();
        return "CREATE SEQUENCE " + sequence.name().toSql() + type + changed(sequence.options()) + owner(sequence, "");
    }

    /** Every property is stated, so that what is default again really becomes so. */
    static String alter(Sequence sequence) {
        return "ALTER SEQUENCE " + sequence.name().toSql() + " AS " + sequence.type() + all("", sequence.options())
                + owner(sequence, " OWNED BY NONE");
    }

    /**
     * The next number lies beyond the column's values, as far as Hibernate's pooled optimizer needs it: a sequence with
     * an increment stands for the numbers before the next value as well.
     */
    static String advance(AdvanceSequence operation) {
        String column = quoted(operation.column());
        return """
                SELECT setval(seqrelid::regclass, (edge + sign(seqincrement))::bigint, abs(seqincrement) <> 1)
                FROM pg_sequence
                CROSS JOIN LATERAL (
                    SELECT CASE WHEN seqincrement > 0 THEN max(%1$s) ELSE min(%1$s) END AS edge FROM %2$s
                ) AS used
                WHERE seqrelid = %3$s::regclass
                  AND (edge - coalesce(pg_sequence_last_value(seqrelid), seqstart)) * sign(seqincrement) >= 0""".formatted(
                        column,
                        operation.table().toSql(),
                        literal(operation.name().toSql()).strip());
    }

    /** Sets the next value to the one after the furthest in the column, or to the start where there is none. */
    static String continueNumbering(String sequence, SequenceOptions options, QualifiedName table, String column) {
        String furthest = options.increment() > 0 ? "greatest(max" : "least(min";
        return "SELECT setval(" + sequence + ", " + furthest + "(" + quoted(column) + ") + " + options.increment()
                + ", " + options.start() + "), false) FROM " + table.toSql();
    }

    private static String owner(Sequence sequence, String none) {
        return sequence.owner()
                .map(owner -> " OWNED BY " + owner.table().toSql() + "." + quoted(owner.column()))
                .orElse(none);
    }

    /** The options of {@code GENERATED … AS IDENTITY (…)}, with a space before; empty where all are default. */
    static String bracketed(SequenceOptions options) {
        String changed = changed(options);
        return changed.isEmpty() ? "" : " (" + changed.strip() + ")";
    }

    /** All options, each behind a prefix such as {@code SET}, as {@code ALTER COLUMN … SET} wants them. */
    static String all(String prefix, SequenceOptions options) {
        String next = " " + prefix;
        return next + "INCREMENT BY " + options.increment()
                + next + bound("MINVALUE", options.minValue())
                + next + bound("MAXVALUE", options.maxValue())
                + next + "START WITH " + options.start()
                + next + "CACHE " + options.cache()
                + next + (options.cycle() ? "CYCLE" : "NO CYCLE");
    }

    private static String bound(String word, OptionalLong value) {
        return value.isPresent() ? word + " " + value.getAsLong() : "NO " + word;
    }

    private static String changed(SequenceOptions options) {
        SequenceOptions usual = SequenceOptions.DEFAULT;
        StringBuilder sql = new StringBuilder();
        if (options.start() != impliedStart(options)) {
            sql.append(" START WITH ").append(options.start());
        }
        if (options.increment() != usual.increment()) {
            sql.append(" INCREMENT BY ").append(options.increment());
        }
        options.minValue().ifPresent(value -> sql.append(" MINVALUE ").append(value));
        options.maxValue().ifPresent(value -> sql.append(" MAXVALUE ").append(value));
        if (options.cache() != usual.cache()) {
            sql.append(" CACHE ").append(options.cache());
        }
        return sql.append(options.cycle() ? " CYCLE" : "").toString();
    }

    /** Where a sequence starts that does not say so: at its lowest value, a descending one at its highest. */
    private static long impliedStart(SequenceOptions options) {
        return options.increment() > 0
                ? options.minValue().orElse(1)
                : options.maxValue().orElse(-1);
    }
}
