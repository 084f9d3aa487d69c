package dev.retort.postgres;

import dev.retort.operation.DataOperation.Execute;
import dev.retort.operation.DataOperation.Fill;
import dev.retort.operation.DataOperation.RequireNoRows;
import dev.retort.operation.Operation;
import dev.retort.operation.RowUpdate;
import dev.retort.operation.RowUpdate.Assignment;
import dev.retort.operation.RowUpdate.Pace;
import dev.retort.postgres.SqlLexer.Piece;
import dev.retort.schema.View;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * An operation as a text that is the same wherever and whenever it is written: on every JDK, however its Java and its
 * SQL are laid out. Two operations that mean the same to the server have one text.
 *
 * <p>A component that holds nothing ({@code false}, an empty list, the first of an enum, a record of such) is left out, so
 * that an operation keeps its text when the vocabulary learns a new property; so is the pace of a back-fill, which is not
 * what it means. {@link #VERSION} grows whenever the text of any operation changes.
 */
public final class OperationText {

    /** The version of the texts; those of different versions cannot be compared. */
    public static final int VERSION = 1;

    private OperationText() {}

    /** The text of one operation. */
    public static String of(Operation operation) {
        StringBuilder text = new StringBuilder();
        value(text, operation);
        return text.toString();
    }

    private static void value(StringBuilder text, Object value) {
        if (value instanceof Record composed) {
            composed(text, composed);
        } else if (value instanceof Iterable<?> items) {
            text.append('[');
            items.forEach(item -> value(text, item));
            text.append(']');
        } else if (value instanceof Map<?, ?> map) {
            value(text, List.copyOf(new TreeMap<>(map).entrySet()));
        } else if (value instanceof OptionalLong number) {
            value(text, number.isPresent() ? number.getAsLong() : null);
        } else if (value instanceof Optional<?> optional) {
            value(text, optional.orElse(null));
        } else {
            scalar(text, value);
        }
    }

    /** Each scalar says its type and its length, so that no two values run together. */
    private static void scalar(StringBuilder text, Object value) {
        String content = value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
        String type = value == null ? "null" : value.getClass().getSimpleName();
        text.append(type)
                .append(':')
                .append(content.length())
                .append(':')
                .append(content)
                .append(';');
    }

    private static void composed(StringBuilder text, Record value) {
        text.append(value.getClass().getSimpleName()).append('{');
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object content = contentOf(component, value);
            if (!holdsNothing(component, content)) {
                text.append(component.getName()).append('=');
                value(text, isSql(value, component) ? plainSql(content) : content);
            }
        }
        text.append('}');
    }

    private static Object contentOf(RecordComponent component, Record value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A record holds nothing only where no other could stand in its place: else it says something by its kind. */
    private static boolean holdsNothing(RecordComponent component, Object content) {
        return holdsNothing(content)
                || content instanceof Pace
                || content instanceof Record composed
                        && component.getType() == content.getClass()
                        && Arrays.stream(content.getClass().getRecordComponents())
                                .allMatch(inner -> holdsNothing(inner, contentOf(inner, composed)));
    }

    private static boolean holdsNothing(Object content) {
        return content == null
                || content.equals(Boolean.FALSE)
                || content.equals(OptionalLong.empty())
                || content instanceof Enum<?> constant && constant.ordinal() == 0
                || content instanceof Map<?, ?> map && map.isEmpty()
                || content instanceof Optional<?> optional && optional.isEmpty()
                || content instanceof Collection<?> items && items.isEmpty();
    }

    private static boolean isSql(Record value, RecordComponent component) {
        String name = component.getName();
        return value instanceof Execute && name.equals("sql")
                || value instanceof View && name.equals("query")
                || value instanceof Fill && name.equals("expression")
                || value instanceof Assignment && name.equals("expression")
                || (value instanceof RequireNoRows || value instanceof RowUpdate) && name.equals("condition");
    }

    private static Object plainSql(Object content) {
        return content instanceof Optional<?> given ? given.map(OperationText::plainSql) : plain((String) content);
    }

    /** SQL without its comments, and with one space wherever it has white space outside of quotes. */
    static String plain(String sql) {
        try {
            StringBuilder text = new StringBuilder();
            SqlLexer.pieces(sql).forEach(piece -> append(text, plain(piece)));
            return text.toString().replaceFirst("[\\s;]+$", "").strip();
        } catch (IllegalArgumentException unfinishedQuote) {
            return sql; // the server will refuse it; until then it is its own text
        }
    }

    private static String plain(Piece piece) {
        return switch (piece.kind()) {
            case LINE_COMMENT, BLOCK_COMMENT -> " ";
            case CODE -> piece.text().replaceAll("\\s+", " ");
            case QUOTED -> piece.text();
        };
    }

    private static void append(StringBuilder text, String part) {
        boolean doubled = part.startsWith(" ") && text.length() > 0 && text.charAt(text.length() - 1) == ' ';
        text.append(doubled ? part.substring(1) : part);
    }
}
