package dev.retort.entity.ddl;

import dev.retort.schema.TableOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads how a table's rows are kept, in the form that the catalog has it in: {@code fillfactor=70}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-STORAGE-PARAMETERS">Storage
 *     parameters</a>
 */
final class OptionsReader {

    private OptionsReader() {}

    /** What follows ALTER TABLE … SET; empty if that is nothing of the kind. */
    static Optional<TableOptions> change(Cursor sql, TableOptions options) {
        if (sql.accept("unlogged")) {
            return Optional.of(new TableOptions(true, options.storage()));
        } else if (sql.accept("logged")) {
            return Optional.of(new TableOptions(false, options.storage()));
        }
        return sql.at("(") ? Optional.of(storage(sql.brackets(), options)) : Optional.empty();
    }

    /** The options with the parameters in the brackets. */
    static TableOptions storage(Cursor brackets, TableOptions options) {
        List<String> parameters = new ArrayList<>(options.storage());
        for (Cursor part : brackets.parts()) {
            String name = part.until(token -> token.is("=")).strip().toLowerCase(Locale.ROOT);
            parameters.removeIf(parameter -> TableOptions.name(parameter).equals(name));
            parameters.add(name + "=" + value(part));
        }
        return new TableOptions(options.unlogged(), parameters);
    }

    /** A parameter without a value is switched on. */
    private static String value(Cursor part) {
        if (!part.accept("=")) {
            return "true";
        }
        String text = part.rest().strip();
        boolean quoted = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
        return (quoted ? text.substring(1, text.length() - 1) : text).toLowerCase(Locale.ROOT);
    }
}
