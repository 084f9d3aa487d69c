package dev.retort.codegen;

import dev.retort.codegen.Statement.Line;
import dev.retort.operation.IndexOperation;
import dev.retort.operation.IndexOperation.CreateIndex;
import dev.retort.operation.IndexOperation.DropIndex;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import java.util.List;

/** Changes to indexes as Java. */
final class IndexPrinter implements IndexOperation.Visitor<Statement> {

    @Override
    public Statement createIndex(CreateIndex operation) {
        Index index = operation.index();
        String method = operation.concurrently() ? "createIndexConcurrently" : "createIndex";
        Expression table = Names.of(operation.table());
        if (Indexes.isPlain(index)) {
            List<Expression> columns =
                    Names.strings(index.keys().stream().map(IndexKey::text).toList());
            return Line.of(Call.of(method, Names.prepend(JavaString.of(index.name()), Names.prepend(table, columns))));
        }
        Expression definition = index.valid() ? Indexes.of(index) : Indexes.ofInvalid(index);
        return Line.of(Call.of(method, table, definition));
    }

    @Override
    public Statement dropIndex(DropIndex operation) {
        String method = operation.concurrently() ? "dropIndexConcurrently" : "dropIndex";
        return Line.of(Call.of(method, Names.of(operation.index())));
    }
}
