package dev.retort.postgres;

import dev.retort.operation.DataOperation.Backfill;
import dev.retort.operation.RowUpdate.Pace;
import java.util.Locale;

/** A back-fill in a script: a block of PL/pgSQL that does what the runner does, but notes nothing in the ledger. */
final class BackfillLoopSql {

    private BackfillLoopSql() {}

    /** A loop that commits each batch, for a script: the key is looked for when it runs. */
    static String of(Backfill backfill) {
        Pace pace = backfill.update().pace();
        String condition =
                backfill.update().condition().map(sql -> " AND (" + sql + ")").orElse("");
        return ScriptSql.block("""
                DECLARE
                    columns text[];
                    types text[];
                    key text;
                    reached text[];
                    range text;
                    after text := 'true';
                    begun timestamptz;
                BEGIN
                    %s
                    INTO columns, types;
                    IF columns IS NULL THEN
                        RAISE EXCEPTION USING MESSAGE = %s;
                    END IF;
                    key := (SELECT string_agg(quote_ident(name), ', ' ORDER BY place)
                            FROM unnest(columns) WITH ORDINALITY AS c (name, place));
                    LOOP
                        begun := clock_timestamp();
                        EXECUTE format('SELECT ARRAY[%%s] FROM %%s WHERE %%s ORDER BY %%s OFFSET %d LIMIT 1',
                                (SELECT string_agg(quote_ident(name) || '::text', ', ' ORDER BY place)
                                 FROM unnest(columns) WITH ORDINALITY AS c (name, place)),
                                %s, after, key) INTO reached;
                        range := (SELECT string_agg(format('%%L::%%s', reached[place], types[place]), ', ' ORDER BY place)
                                  FROM generate_subscripts(reached, 1) AS place);
                        EXECUTE %s || ' WHERE ' || after
                                || CASE WHEN range IS NULL THEN ''
                                   ELSE format(' AND %%I <= %%L AND (%%s) <= (%%s)', columns[1], reached[1], key, range)
                                   END
                                || %s;
                        COMMIT;
                        EXIT WHEN range IS NULL;
                        after := format('%%I >= %%L AND (%%s) > (%%s)', columns[1], reached[1], key, range);
                        PERFORM pg_sleep(greatest(%s, extract(epoch FROM clock_timestamp() - begun) * %s));
                    END LOOP;
                END""".formatted(
                        BackfillSql.key(backfill).replace("\n", "\n    "),
                        ScriptSql.literal(BackfillSql.noKey(backfill)),
                        pace.batchRows() - 1,
                        ScriptSql.literal(backfill.table().toSql()),
                        ScriptSql.literal(BackfillSql.assignments(backfill)),
                        ScriptSql.literal(condition),
                        seconds(pace.pause().toMillis() / 1000.0),
                        seconds((1 - pace.load()) / pace.load())));
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
