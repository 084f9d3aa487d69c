package dev.retort.proof.random;

import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.Schema;
import dev.retort.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Column types as entities declare them, and what can be done with their values. */
final class Types {

    private static final List<String> INTEGERS = List.of("smallint", "integer", "int4", "bigint");
    private static final List<String> TEXTS = List.of("text", "varchar(20)", "varchar(255)", "character varying");
    private static final List<String> OTHERS = List.of(
            "numeric(10,2)",
            "numeric(12,4)",
            "real",
            "float(53)",
            "boolean",
            "char(3)",
            "date",
            "timestamp(6)",
            "timestamp(3) with time zone",
            "timestamp(6) with time zone",
            "time(0)",
            "interval",
            "uuid",
            "json",
            "jsonb",
            "bytea",
            "integer[]",
            "varchar(20) array");

    private static final Map<String, List<String>> DEFAULTS = Map.of(
            "numeric(10,2)", List.of("1.5", "0"),
            "boolean", List.of("true", "FALSE"),
            "date", List.of("CURRENT_DATE", "'2020-02-29'"),
            "timestamp(6)", List.of("now()", "localtimestamp"),
            "timestamp(6) with time zone", List.of("now()", "CURRENT_TIMESTAMP"),
            "uuid", List.of("gen_random_uuid()"),
            "jsonb", List.of("'{}'", "'{\"a\": 1}'::jsonb"),
            "interval", List.of("'1 day'"));

    private Types() {}

    static Type any(Schema schema, Dice dice) {
        List<Type> enums = schema.enumTypes().stream().map(EnumType::type).toList();
        if (!enums.isEmpty() && dice.onceIn(4)) {
            Type chosen = dice.one(enums);
            return dice.onceIn(4) ? chosen.array() : chosen;
        }
        List<String> all = new ArrayList<>(dice.onceIn(2) ? INTEGERS : TEXTS);
        return new Type(dice.one(dice.onceIn(2) ? all : OTHERS));
    }

    static boolean isInteger(Column column) {
        return INTEGERS.contains(column.type().sql());
    }

    static boolean isText(Column column) {
        return TEXTS.contains(column.type().sql());
    }

    static boolean isJsonb(Column column) {
        return column.type().sql().equals("jsonb");
    }

    /** Whether values can be told apart, as keys need it. */
    static boolean hasEquality(Column column) {
        return !column.type().sql().equals("json");
    }

    static List<String> defaults(Column column, Schema schema) {
        if (isInteger(column)) {
            return List.of("0", "7", "-1", "(1 + 1)");
        }
        if (isText(column)) {
            return List.of("'x'", "'it''s'", "''", "upper('y')");
        }
        return schema.enumTypes().stream()
                .filter(type -> type.type().equals(column.type()))
                .map(type -> type.labels().stream()
                        .map(label -> "'" + label.replace("'", "''") + "'")
                        .toList())
                .findFirst()
                .orElseGet(() -> DEFAULTS.getOrDefault(column.type().sql(), List.of()));
    }
}
