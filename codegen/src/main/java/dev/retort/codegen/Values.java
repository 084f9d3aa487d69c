package dev.retort.codegen;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Values of rows and SQL parameters as Java. */
final class Values {

    /** What its own {@code parse} reads back from its {@code toString}. */
    private static final Set<Class<?>> PARSED = Set.of(
            Duration.class,
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            MonthDay.class,
            OffsetDateTime.class,
            OffsetTime.class,
            Period.class,
            YearMonth.class,
            ZonedDateTime.class);

    private Values() {}

    /** Arguments of a parameter of variable length; a lone null is cast, for it would be taken for the array. */
    static List<Expression> of(List<Object> values) {
        if (values.size() == 1 && values.get(0) == null) {
            return List.of(Atom.of("(Object) null"));
        }
        List<Expression> expressions = new ArrayList<>();
        values.forEach(value -> expressions.add(of(value)));
        return expressions;
    }

    /** @throws IllegalArgumentException for a type that no Java literal or factory is known for */
    static Expression of(Object value) {
        if (value == null || value instanceof Boolean || value instanceof Integer) {
            return Atom.of(String.valueOf(value));
        } else if (value instanceof String text) {
            return JavaString.of(text);
        } else if (value instanceof Number number) {
            return number(number);
        } else if (value instanceof UUID uuid) {
            return factory(UUID.class, "fromString", uuid);
        } else if (value instanceof byte[] bytes) {
            return bytes(bytes);
        }
        return time(value);
    }

    private static Expression number(Number number) {
        if (number instanceof Long) {
            return Atom.of(number + "L");
        } else if (number instanceof Short) {
            return Atom.of("(short) " + number);
        } else if (number instanceof Byte) {
            return Atom.of("(byte) " + number);
        } else if (number instanceof Float real) {
            return real.isNaN() || real.isInfinite() ? special(Float.class, real) : Atom.of(real + "f");
        } else if (number instanceof Double real) {
            return real.isNaN() || real.isInfinite() ? special(Double.class, real) : Atom.of(real.toString());
        } else if (number.getClass() == BigDecimal.class || number.getClass() == BigInteger.class) {
            return Call.ofConstructor(number.getClass(), JavaString.of(number.toString()));
        }
        throw unknown(number);
    }

    private static Expression special(Class<?> type, Number real) {
        if (Double.isNaN(real.doubleValue())) {
            return Atom.ofType(type, ".NaN");
        }
        return Atom.ofType(type, real.doubleValue() > 0 ? ".POSITIVE_INFINITY" : ".NEGATIVE_INFINITY");
    }

    private static Expression bytes(byte[] bytes) {
        Expression digits = JavaString.of(HexFormat.of().formatHex(bytes));
        return Call.ofStatic(HexFormat.class, "of", List.of()).then("parseHex", digits);
    }

    private static Expression time(Object value) {
        if (PARSED.contains(value.getClass())) {
            return factory(value.getClass(), "parse", value);
        } else if (value instanceof DayOfWeek || value instanceof Month) {
            return Atom.of((Enum<?>) value);
        } else if (value instanceof Year year) {
            return Call.ofStatic(Year.class, "of", List.of(Atom.of(year.toString())));
        } else if (value instanceof ZoneOffset) {
            return factory(ZoneOffset.class, "of", value);
        } else if (value instanceof ZoneId) {
            return factory(ZoneId.class, "of", value);
        }
        throw unknown(value);
    }

    private static Expression factory(Class<?> type, String method, Object value) {
        return Call.ofStatic(type, method, List.of(JavaString.of(value.toString())));
    }

    private static IllegalArgumentException unknown(Object value) {
        return new IllegalArgumentException(
                "A value of type " + value.getClass().getName()
                        + " cannot be written as Java; give a string, number, boolean, java.time value, UUID or byte[]");
    }
}
