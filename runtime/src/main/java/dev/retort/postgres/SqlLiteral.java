package dev.retort.postgres;

import dev.retort.schema.Identifiers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Values as SQL literals that mean what the JDBC driver sends for them.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-CONSTANTS">Constants</a>
 */
final class SqlLiteral {

    /** The server reads years from 4 digits on; {@code BC} stands at the end. */
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR_OF_ERA, 4, 10, SignStyle.NOT_NEGATIVE)
            .appendPattern("-MM-dd")
            .toFormatter();

    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .toFormatter();

    private static final DateTimeFormatter OFFSET =
            new DateTimeFormatterBuilder().appendOffset("+HH:MM:ss", "+00:00").toFormatter();

    private static final DateTimeFormatter OFFSET_DATE_TIME =
            new DateTimeFormatterBuilder().append(DATE_TIME).append(OFFSET).toFormatter();

    private static final DateTimeFormatter OFFSET_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .append(OFFSET)
            .toFormatter();

    private SqlLiteral() {}

    /**
     * A literal for the place of a column's new value, where the server gives it the column's type.
     *
     * @throws IllegalArgumentException if the value is of a class without a literal form
     */
    static String assigned(Object value) {
        if (value instanceof String || value instanceof Character) {
            return string(value.toString());
        }
        if (value instanceof Number && isExact(value)) {
            return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
        }
        return typed(value);
    }

    /**
     * A literal for any place in an expression: it carries its type, and a sign cannot run into what precedes it.
     *
     * @throws IllegalArgumentException if the value is of a class without a literal form
     */
    static String typed(Object value) {
        if (value == null) {
            return "NULL";
        }
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        if (value instanceof Number) {
            return number(value);
        }
        if (value instanceof String || value instanceof Character) {
            return string(value.toString()) + "::varchar";
        }
        if (value instanceof UUID) {
            return "'" + value + "'::uuid";
        }
        if (value instanceof byte[] bytes) {
            return "decode('" + HexFormat.of().formatHex(bytes) + "', 'hex')";
        }
        return moment(value);
    }

    private static boolean isExact(Object number) {
        return number instanceof Integer
                || number instanceof Long
                || number instanceof Short
                || number instanceof Byte
                || number instanceof BigInteger
                || number instanceof BigDecimal;
    }

    private static String number(Object value) {
        if (value instanceof Integer integer) {
            return integer < 0 ? "'" + value + "'::integer" : value.toString();
        }
        if (value instanceof Long) {
            return "'" + value + "'::bigint";
        }
        if (value instanceof Short || value instanceof Byte) {
            return "'" + value + "'::smallint";
        }
        if (value instanceof BigDecimal decimal) {
            return "'" + decimal.toPlainString() + "'::numeric";
        }
        if (value instanceof BigInteger) {
            return "'" + value + "'::numeric";
        }
        if (value instanceof Double) {
            return "'" + value + "'::double precision";
        }
        if (value instanceof Float) {
            return "'" + value + "'::real";
        }
        throw unknown(value);
    }

    private static String moment(Object value) {
        if (value instanceof LocalDate date) {
            return quoted(bound(date, LocalDate.MIN, LocalDate.MAX, DATE), "date");
        }
        if (value instanceof LocalDateTime time) {
            return quoted(bound(time, LocalDateTime.MIN, LocalDateTime.MAX, DATE_TIME), "timestamp");
        }
        if (value instanceof LocalTime time) {
            return quoted(DateTimeFormatter.ISO_LOCAL_TIME.format(time), "time");
        }
        if (value instanceof OffsetTime time) {
            return quoted(OFFSET_TIME.format(time), "timetz");
        }
        if (value instanceof Timestamp time) {
            // the driver sends the text without a type: a column without time zone keeps the clock's reading
            return quoted(OFFSET_DATE_TIME.format(time.toInstant().atZone(ZoneId.systemDefault())), "");
        }
        if (value instanceof java.sql.Date date) {
            return quoted(DATE.format(date.toLocalDate()) + era(date.toLocalDate()), "");
        }
        return offsetMoment(value);
    }

    private static String offsetMoment(Object value) {
        if (value instanceof OffsetDateTime time) {
            return quoted(bound(time, OffsetDateTime.MIN, OffsetDateTime.MAX, OFFSET_DATE_TIME), "timestamptz");
        }
        if (value instanceof ZonedDateTime time) {
            return offsetMoment(time.toOffsetDateTime());
        }
        if (value instanceof Instant instant) {
            return offsetMoment(instant.atOffset(ZoneOffset.UTC));
        }
        throw unknown(value);
    }

    /** The driver writes the ends of Java's range as infinity. */
    private static String bound(
            TemporalAccessor value, TemporalAccessor first, TemporalAccessor last, DateTimeFormatter format) {
        if (value.equals(first) || value.equals(last)) {
            return value.equals(first) ? "-infinity" : "infinity";
        }
        return format.format(value) + era(value);
    }

    private static String era(TemporalAccessor date) {
        return date.get(ChronoField.ERA) == IsoEra.BCE.getValue() ? " BC" : "";
    }

    private static String quoted(String text, String type) {
        return "'" + text + "'" + (type.isEmpty() ? "" : "::" + type);
    }

    private static String string(String value) {
        return Identifiers.literal(value).strip();
    }

    private static IllegalArgumentException unknown(Object value) {
        return new IllegalArgumentException("a value of " + value.getClass() + " has no literal form in SQL");
    }
}
