package dev.retort.codegen;

import dev.retort.codegen.Statement.Line;
import dev.retort.operation.DataOperation;
import dev.retort.operation.DataOperation.Autocommit;
import dev.retort.operation.DataOperation.Backfill;
import dev.retort.operation.DataOperation.BulkInsert;
import dev.retort.operation.DataOperation.Execute;
import dev.retort.operation.DataOperation.Fill;
import dev.retort.operation.DataOperation.RequireNoRows;
import dev.retort.operation.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** SQL of the author's own, rows, and blocks outside the transaction as Java. */
final class DataPrinter implements DataOperation.Visitor<Statement> {

    private static final int FEW_ROWS = 10;

    private final Operation.Visitor<Statement> printer;

    /** @param printer prints what stands inside a block */
    DataPrinter(Operation.Visitor<Statement> printer) {
        this.printer = printer;
    }

    @Override
    public Statement execute(Execute operation) {
        List<Expression> arguments =
                Names.prepend(TextBlock.orString(operation.sql()), Values.of(operation.parameters()));
        return Line.of(Call.of("execute", arguments).spreading(Spread.ofArguments(1, "parameters", Object.class)));
    }

    /** The operation as a value: the maps of {@code Operations.bulkInsert} would lose the order of the columns. */
    @Override
    public Statement bulkInsert(BulkInsert operation) {
        boolean many = operation.rows().size() > FEW_ROWS;
        List<Expression> rows =
                operation.rows().stream().map(row -> row(row, many)).toList();
        Call allRows = Call.ofStatic(List.class, "of", rows).spreading(Spread.ofRows());
        return Line.apply(
                operation,
                Names.value(operation.table()),
                Call.ofStatic(List.class, "of", Names.strings(operation.columns())),
                rows.size() > 1 ? allRows.withOnePerLine() : allRows);
    }

    /** Lists whose element type is not given make javac infer all of them together, minutes for some hundred rows. */
    private static Expression row(List<Object> values, boolean typed) {
        String type = typed ? "<Object>" : "";
        return values.stream().anyMatch(Objects::isNull)
                ? Call.ofStatic(Arrays.class, type + "asList", Values.of(values))
                : Call.ofStatic(List.class, type + "of", Values.of(values));
    }

    @Override
    public Statement fill(Fill operation) {
        return Line.of(Call.of(
                "fill",
                Names.of(operation.table()),
                JavaString.of(operation.column()),
                JavaString.of(operation.expression())));
    }

    @Override
    public Statement backfill(Backfill operation) {
        return Line.of(Call.of("backfill", Names.of(operation.table()), RowUpdates.of(operation.update())));
    }

    @Override
    public Statement requireNoRows(RequireNoRows operation) {
        Expression reason = JavaString.of(operation.reason());
        return Line.of(operation
                .condition()
                .map(sql -> Call.of("requireNoRowsWhere", Names.of(operation.table()), JavaString.of(sql), reason))
                .orElseGet(() -> Call.of("requireNoRows", Names.of(operation.table()), reason)));
    }

    @Override
    public Statement autocommit(Autocommit operation) {
        return new Statement.Autocommit(operation.operations().stream()
                .map(inner -> inner.accept(printer))
                .toList());
    }
}
