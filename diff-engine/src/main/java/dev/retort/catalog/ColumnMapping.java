package dev.retort.catalog;

import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes columns of catalog rows. Names, types and expressions recur in their thousands, so each is kept only once. */
final class ColumnMapping {

    private final Map<Long, QualifiedName> collations;
    private final Map<ColumnId, SequenceOptions> identities;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Type> types = new HashMap<>();

    ColumnMapping(Map<Long, QualifiedName> collations, Map<ColumnId, SequenceOptions> identities) {
        this.collations = collations;
        this.identities = identities;
    }

    FoundColumn column(ColumnQuery.Row row) {
        Optional<String> expression = row.expression().map(this::shared);
        boolean isGenerated = !row.generated().isEmpty();
        Column column = new Column(
                shared(row.name()),
                types.computeIfAbsent(row.type(), Type::new),
                !row.notNull(),
                expression.filter(text -> !isGenerated),
                identity(row),
                expression
                        .filter(text -> isGenerated)
                        .map(text -> new Generated(text, row.generated().equals("s"))),
                row.ownCollation() ? Optional.ofNullable(collations.get(row.collation())) : Optional.empty(),
                row.comment());
        return new FoundColumn(row.number(), row.typeId(), row.collation(), column);
    }

    private Optional<Identity> identity(ColumnQuery.Row row) {
        return row.identity().isEmpty()
                ? Optional.empty()
                : Optional.of(new Identity(
                        row.identity().equals("a"),
                        identities.getOrDefault(new ColumnId(row.relation(), row.number()), SequenceOptions.DEFAULT)));
    }

    private String shared(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }
}
