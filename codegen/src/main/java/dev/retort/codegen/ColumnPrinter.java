package dev.retort.codegen;

import dev.retort.codegen.Statement.Line;
import dev.retort.operation.ColumnChange;
import dev.retort.operation.ColumnOperation;
import dev.retort.operation.ColumnOperation.AddColumn;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.ColumnOperation.DropColumn;
import dev.retort.operation.ColumnOperation.NoteOrdinals;
import java.util.List;

/** Changes to columns as Java. */
final class ColumnPrinter implements ColumnOperation.Visitor<Statement> {

    private final Narrowing narrowing;
    private final ComputedAnew computedAnew;
    private final Columns columns;
    private final ColumnChanges changes;

    ColumnPrinter(Narrowing narrowing, ComputedAnew computedAnew, Columns columns, ColumnChanges changes) {
        this.narrowing = narrowing;
        this.computedAnew = computedAnew;
        this.columns = columns;
        this.changes = changes;
    }

    @Override
    public Statement addColumn(AddColumn operation) {
        return Line.of(Call.of("addColumn", Names.of(operation.table()), columns.of(operation.column(), false)));
    }

    @Override
    public Statement dropColumn(DropColumn operation) {
        String column = CommentText.line(operation.table() + "." + operation.column());
        Line line = Line.of(Call.of("dropColumn", Names.of(operation.table()), JavaString.of(operation.column())));
        return computedAnew.contains(operation) ? line : line.remarking("the values in " + column + " are lost");
    }

    @Override
    public Statement alterColumn(AlterColumn operation) {
        List<Expression> parts = operation.changes().stream().map(changes::of).toList();
        List<Expression> arguments = Names.prepend(JavaString.of(operation.column()), parts);
        return Line.of(Call.of("alterColumn", Names.prepend(Names.of(operation.table()), arguments))
                        .spreading(Spread.ofArguments(2, "changes", ColumnChange.class)))
                .remarking(narrowing.of(operation));
    }

    @Override
    public Statement noteOrdinals(NoteOrdinals operation) {
        List<Expression> arguments =
                Names.prepend(JavaString.of(operation.column()), Names.strings(operation.constants()));
        return Line.of(Call.of("noteOrdinals", Names.prepend(Names.of(operation.table()), arguments))
                .spreading(Spread.ofArguments(2, "constants", String.class)));
    }
}
