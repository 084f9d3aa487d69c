package dev.retort.diff;

import dev.retort.operation.IndexOperation.CreateIndex;
import dev.retort.operation.IndexOperation.DropIndex;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameOperation;
import dev.retort.operation.RenameOperation.Rename;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An index of a table. */
record IndexAttachment(QualifiedName table, Index index) implements Attachment {

    @Override
    public String name() {
        return index.name();
    }

    @Override
    public String kind() {
        return "index";
    }

    @Override
    public ObjectRef reference() {
        return ObjectRef.index(table.sibling(name()));
    }

    /** Always a valid one: nobody wants what a failed CREATE INDEX CONCURRENTLY leaves. */
    @Override
    public Operation add() {
        return new CreateIndex(table, index.asValid());
    }

    @Override
    public Operation drop() {
        return new DropIndex(table.sibling(name()));
    }

    @Override
    public Operation rename(String from, String to) {
        return new Rename(RenameOperation.Kind.INDEX, table.sibling(from), to);
    }

    @Override
    public Object meaning() {
        return new Index(
                "",
                index.unique(),
                index.method(),
                index.keys(),
                index.include(),
                index.predicate(),
                index.nullsNotDistinct(),
                index.storage().stream().sorted().toList(),
                true);
    }

    @Override
    public boolean uses(String column) {
        return columns().contains(column)
                || expressions().stream().anyMatch(expression -> Attachment.mentions(expression, column));
    }

    @Override
    public List<String> expressions() {
        return Stream.concat(
                        index.predicate().stream(),
                        index.keys().stream().filter(IndexKey::expression).map(IndexKey::text))
                .toList();
    }

    @Override
    public Map<String, String> traits() {
        return Traits.of(index);
    }

    @Override
    public List<String> columns() {
        return Stream.concat(
                        index.keys().stream().filter(key -> !key.expression()).map(IndexKey::text),
                        index.include().stream())
                .collect(Collectors.toList());
    }
}
