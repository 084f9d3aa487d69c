package dev.retort.diff;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Optional;
import java.util.stream.Stream;

/** The wanted schema as a plan leaves it: what is there keeps its place, so that an asterisk stands for the columns in it. */
final class FutureSchema {

    private final Scope scope;

    private FutureSchema(Scope scope) {
        this.scope = scope;
    }

    static Schema of(Scope scope) {
        FutureSchema future = new FutureSchema(scope);
        Schema wanted = scope.wanted();
        return new Schema(
                wanted.namespaces(),
                wanted.enumTypes(),
                wanted.compositeTypes(),
                wanted.sequences(),
                wanted.tables().stream().map(future::table).toList(),
                wanted.views());
    }

    private Table table(Table wanted) {
        Optional<Table> found = scope.foundTable(wanted.name());
        return found.map(existing -> wanted.withColumns(Stream.concat(
                                existing.columns().stream()
                                        .filter(column ->
                                                !scope.isGoing(ObjectRef.column(wanted.name(), column.name())))
                                        .map(column ->
                                                wanted.column(column.name()).orElse(column)),
                                wanted.columns().stream()
                                        .filter(column ->
                                                existing.column(column.name()).isEmpty()))
                        .toList()))
                .orElse(wanted);
    }
}
