package dev.retort.normalize;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Exclusion;
import dev.retort.schema.Generated;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.Table;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table some of whose columns get other names.
 *
 * @param table as it is in the database
 * @param names the columns, old name to new name
 */
public record ColumnRenames(Table table, Map<String, String> names) {

    public ColumnRenames {
        names = Map.copyOf(names);
    }

    /** Whether a renamed column may stand in an expression of the table, so that only the server knows its new text. */
    public boolean mayStandInExpressions() {
        return !names.isEmpty()
                && expressions()
                        .anyMatch(text -> names.keySet().stream().anyMatch(name -> SqlText.mayMention(text, name)));
    }

    private Stream<String> expressions() {
        return Stream.of(
                        table.columns().stream()
                                .map(Column::generated)
                                .flatMap(Optional::stream)
                                .map(Generated::expression),
                        table.constraints(Check.class).stream().map(Check::condition),
                        table.constraints(Exclusion.class).stream().map(Exclusion::definition),
                        table.indexes().stream().flatMap(ColumnRenames::expressions))
                .flatMap(texts -> texts);
    }

    private static Stream<String> expressions(Index index) {
        return Stream.concat(
                index.predicate().stream(),
                index.keys().stream().filter(IndexKey::expression).map(IndexKey::text));
    }

    static boolean hasExpression(Index index) {
        return expressions(index).findAny().isPresent();
    }
}
