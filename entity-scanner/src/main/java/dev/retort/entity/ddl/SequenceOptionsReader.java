package dev.retort.entity.ddl;

import dev.retort.schema.SequenceOptions;

/** Reads the numbering of a sequence or identity column. */
final class SequenceOptionsReader {

    private final Cursor sql;
    private SequenceOptions options = SequenceOptions.DEFAULT;
    private boolean startGiven;

    private SequenceOptionsReader(Cursor sql) {
        this.sql = sql;
    }

    /** Reads as far as there are options. */
    static SequenceOptions read(Cursor sql) {
        SequenceOptionsReader reader = new SequenceOptionsReader(sql);
        while (reader.option()) {
            continue;
        }
        return reader.withServersStart();
    }

    private boolean option() {
        if (sql.accept("start")) {
            sql.accept("with");
            options = options.startWith(number());
            startGiven = true;
        } else if (sql.accept("increment")) {
            sql.accept("by");
            options = options.incrementBy(number());
        } else if (sql.accept("minvalue")) {
            options = options.minValue(number());
        } else if (sql.accept("maxvalue")) {
            options = options.maxValue(number());
        } else if (sql.accept("cache")) {
            options = options.cache(number());
        } else if (sql.accept("cycle")) {
            options = options.cycled();
        } else {
            return sql.accept("no", "minvalue") || sql.accept("no", "maxvalue") || sql.accept("no", "cycle");
        }
        return true;
    }

    private long number() {
        boolean negative = sql.accept("-");
        sql.accept("+");
        long value = Long.parseLong(sql.next().text());
        return negative ? -value : value;
    }

    /** Without START the server starts at the bound that the direction leads away from. */
    private SequenceOptions withServersStart() {
        if (startGiven) {
            return options;
        }
        return options.increment() > 0
                ? options.startWith(options.minValue().orElse(1))
                : options.startWith(options.maxValue().orElse(-1));
    }
}
